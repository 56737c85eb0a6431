import { randomBytes } from 'node:crypto';
import { idFromBytes, type NoteId } from '../../../shared/id.ts';
import { sharedQuestion } from '../live-room.ts';
import type { Opened } from './measured-server.ts';
import { connectSeat, type SeatSocket } from './seat-socket.ts';
import { ackedIn, forEachStamp, stampedText } from './stamp.ts';

/** Everybody in all rooms, and what they have sent and heard. */
export interface ConnectedCrowd {
  readonly seatsPerRoom: number;
  /** The next seat in turn, each room after the other, adds a note; answers with when that was, in us. */
  addNote(): number;
  /** Called with the latency in us of each delivery: a note at another seat, or the acknowledgement at its own. */
  onDelivery(tell: (sentAt: number, latency: number) => void): void;
  close(): void;
}

interface Seat {
  readonly socket: SeatSocket;
  n: number;
  /** When the notes were sent that nobody has acknowledged yet; the first is number `acked + 1`. */
  readonly unanswered: number[];
  acked: number;
}

const clock = (): number => Math.round(performance.now() * 1000);

export const connectCrowd = async ({ port, rooms }: Opened): Promise<ConnectedCrowd> => {
  let delivered: (sentAt: number, latency: number) => void = () => {};
  const seats: Seat[] = [];

  const hear = (own: number, frame: string) => {
    const now = clock();
    forEachStamp(frame, ({ seat, sentAt }) => {
      if (seat !== own) delivered(sentAt, now - sentAt);
    });
    const acked = ackedIn(frame);
    const seat = seats[own];
    if (acked === null || !seat) return;
    for (; seat.acked < acked; seat.acked += 1) {
      const sentAt = seat.unanswered.shift();
      if (sentAt !== undefined) delivered(sentAt, now - sentAt);
    }
  };

  // Room by room in columns: neighbours in the list sit in different rooms, so that load spreads evenly.
  const seatsPerRoom = rooms[0]?.length ?? 0;
  const columns = Array.from({ length: seatsPerRoom }, (_, column) =>
    rooms.map((room) => room[column] ?? {}),
  );
  const auths = columns.flat();
  await Promise.all(
    auths.map(async (auth, own) => {
      const socket = await connectSeat(port, auth, (frame) => hear(own, frame));
      seats[own] = { socket, n: 0, unanswered: [], acked: 0 };
    }),
  );

  let turn = 0;
  return {
    seatsPerRoom,
    addNote() {
      const index = turn++ % seats.length;
      const seat = seats[index] as Seat; // All seats are connected by now.
      seat.n += 1;
      const sentAt = clock();
      const text = stampedText({ seat: index, n: seat.n, sentAt });
      const args = `{"noteId":"${nextNoteId()}","questionId":"${sharedQuestion}","text":"${text}"}`;
      seat.socket.emit('command', `{"n":${seat.n},"name":"note.add","args":${args}}`);
      seat.unanswered.push(sentAt);
      return sentAt;
    },
    onDelivery(tell) {
      delivered = tell;
    },
    close() {
      for (const { socket } of seats) socket.close();
    },
  };
};

/** Random bytes for many ids at once: one draw for each note would show in the load's own processor time. */
let pool = Buffer.alloc(0);
const nextNoteId = (): NoteId => {
  if (pool.length === 0) pool = randomBytes(26 * 1024);
  const id = idFromBytes<NoteId>(pool.subarray(0, 26));
  pool = pool.subarray(26);
  return id;
};
