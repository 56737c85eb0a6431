import { WebSocket } from 'ws';

/** A connection below Socket.IO: it sends any bytes as frames, which a well-behaved client cannot. */
export interface RawSocket {
  readonly received: readonly string[];
  send(packet: string | Uint8Array): void;
  /** Resolves with the first packet, past or to come, that begins so; with null when the connection ends first. */
  heard(prefix: string): Promise<string | null>;
  /** Asks to be let into a room, and waits for the answer. */
  join(auth: object): Promise<string | null>;
  /** Resolves when the server has answered a round trip after all that was sent, or has hung up. */
  quiet(): Promise<void>;
  /** Resolves with the close code once the connection is over. */
  readonly closed: Promise<number>;
  readonly isOpen: () => boolean;
  close(): void;
  /** Stops or resumes reading from the network. */
  pause(): void;
  resume(): void;
}

const asWebSocket = (url: string) => `${url.replace(/^http/, 'ws')}/socket.io/?EIO=4&transport=websocket`;

export const openRawSocket = (
  url: string,
  headers: { readonly [name: string]: string } = {},
): Promise<RawSocket> =>
  new Promise((resolve, reject) => {
    const socket = new WebSocket(asWebSocket(url), { headers });
    const received: string[] = [];
    const closed = new Promise<number>((over) => socket.once('close', over));
    socket.once('error', reject);
    socket.on('message', (data) => {
      const packet = String(data);
      received.push(packet);
      if (packet === '2') socket.send('3');
    });
    const heard = (prefix: string): Promise<string | null> =>
      new Promise((found) => {
        const look = () => {
          const packet = received.find((one) => one.startsWith(prefix));
          if (packet === undefined) return;
          socket.off('message', look);
          found(packet);
        };
        socket.on('message', look);
        void closed.then(() => found(null));
        look();
      });
    socket.once('open', () =>
      resolve({
        heard,
        join(auth) {
          socket.send(`40${JSON.stringify(auth)}`);
          return heard('4');
        },
        received,
        closed,
        send: (packet) => socket.readyState === socket.OPEN && socket.send(packet),
        quiet: () => {
          // Pongs come back in order with what was sent before; the server may also have had enough of us.
          const answered = new Promise<void>((done) => socket.once('pong', () => done()));
          if (socket.readyState === socket.OPEN) socket.ping();
          return Promise.race([answered, closed.then(() => undefined)]);
        },
        isOpen: () => socket.readyState === socket.OPEN,
        close: () => socket.terminate(),
        pause: () => socket.pause(),
        resume: () => socket.resume(),
      }),
    );
  });
