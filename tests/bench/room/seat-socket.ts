import { WebSocket } from 'ws';
import type { SeatAuth } from './measured-server.ts';

/** Engine.IO's and Socket.IO's packet types, spelled as they are on the wire. */
const packet = { engineOpen: '0', ping: '2', pong: '3', connect: '40', event: '42', refused: '44' } as const;
const viewEvent = `${packet.event}["view"`;

/**
 * One seat's connection. It speaks just enough of Socket.IO over a bare WebSocket: two hundred full clients would
 * cost more than the server that they measure.
 */
export interface SeatSocket {
  /** Sends an event whose payload is JSON already. */
  emit(event: string, json: string): void;
  close(): void;
}

export const connectSeat = (
  port: number,
  auth: SeatAuth,
  onEvent: (frame: string) => void,
): Promise<SeatSocket> =>
  new Promise((resolve, reject) => {
    const socket = new WebSocket(`ws://127.0.0.1:${port}/socket.io/?EIO=4&transport=websocket`, {
      perMessageDeflate: false,
    });
    const seat: SeatSocket = {
      emit: (event, json) => socket.send(`${packet.event}["${event}",${json}]`),
      close: () => socket.terminate(),
    };
    socket.once('error', reject);
    socket.on('message', (data: Buffer) => {
      const frame = data.toString('latin1'); // What is looked for is ASCII, and this is the fastest.
      // The first view repeats what was delivered long ago.
      if (frame.startsWith(packet.event)) return frame.startsWith(viewEvent) ? undefined : onEvent(frame);
      if (frame === packet.ping) socket.send(packet.pong);
      else if (frame.startsWith(packet.connect)) resolve(seat);
      else if (frame.startsWith(packet.refused)) reject(new Error(`A handshake was refused: ${frame}`));
      else if (frame.startsWith(packet.engineOpen)) socket.send(packet.connect + JSON.stringify(auth));
    });
  });
