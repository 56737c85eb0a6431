import { Server, type Socket } from 'socket.io';
import type { CommandFrame } from '../../../shared/wire.ts';
import { serveMeasured } from './measured-server.ts';
import { relaySeats, roomOf } from './relay-seats.ts';

/** A relay that sends as Panelroom does, one frame for each seat and turn, but keeps, checks and hides nothing. */
const io = new Server({ serveClient: false });

interface Room {
  /** Each seat and the highest number of its own that it has to be told. */
  readonly seats: Map<Socket, number>;
  arrived: CommandFrame[];
}
const rooms = new Map<string, Room>();

const roomNamed = (name: string): Room => {
  const known = rooms.get(name);
  if (known) return known;
  const made: Room = { seats: new Map(), arrived: [] };
  rooms.set(name, made);
  return made;
};

const flush = (room: Room) => {
  const commands = room.arrived;
  room.arrived = [];
  for (const [socket, acked] of room.seats) socket.emit('frame', { commands, acked });
};

io.on('connection', (socket) => {
  const room = roomNamed(roomOf(socket));
  room.seats.set(socket, 0);
  socket.on('command', (frame: CommandFrame) => {
    // Whatever else this turn of the event loop reads from its sockets travels along.
    if (room.arrived.length === 0) setImmediate(() => flush(room));
    room.arrived.push(frame);
    room.seats.set(socket, frame.n);
  });
  socket.on('disconnect', () => room.seats.delete(socket));
});

serveMeasured({
  async openRooms(crowd, http) {
    io.attach(http);
    return relaySeats(crowd);
  },
  close: async () => void (await io.close()),
});
