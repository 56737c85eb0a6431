import { Server } from 'socket.io';
import type { CommandFrame } from '../../../shared/wire.ts';
import { serveMeasured } from './measured-server.ts';
import { relaySeats, roomOf } from './relay-seats.ts';

// The limit for anything on Socket.IO: it keeps nothing, checks nothing and hides nothing.
const io = new Server({ serveClient: false });

io.on('connection', (socket) => {
  const room = roomOf(socket);
  socket.join(room);
  socket.on('command', (frame: CommandFrame) => {
    socket.to(room).emit('command', frame);
    socket.emit('acked', { acked: frame.n });
  });
});

serveMeasured({
  async openRooms(crowd, http) {
    io.attach(http);
    return relaySeats(crowd);
  },
  close: async () => void (await io.close()),
});
