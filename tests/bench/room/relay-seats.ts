import type { Socket } from 'socket.io';
import type { Crowd, SeatAuth } from './measured-server.ts';

/** A relay knows nobody: a seat is the number of its room. */
export const relaySeats = ({ rooms, seatsPerRoom }: Crowd): SeatAuth[][] =>
  Array.from({ length: rooms }, (_, room) => Array.from({ length: seatsPerRoom }, () => ({ room })));

export const roomOf = (socket: Socket): string => String(socket.handshake.auth.room);
