import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** What the network does to what passes. */
export type Weather =
  | { readonly kind: 'clear' }
  | { readonly kind: 'late'; readonly ms: number }
  /** Nothing passes, and nobody is told. */
  | { readonly kind: 'stalled' }
  | { readonly kind: 'slow'; readonly bytesPerSecond: number };

/** A network between a client and a server that goes wrong when it is told to. */
export interface FaultProxy {
  readonly url: string;
  weather: Weather;
  /** Ends all connections as a machine does that was switched off. */
  reset(): void;
  /** Whether new connections are let through. */
  refuses: boolean;
  close(): Promise<void>;
}

export const startFaultProxy = async (target: string): Promise<FaultProxy> => {
  const { hostname, port } = new URL(target);
  const open = new Set<Socket>();
  const server = createServer((client) => {
    if (proxy.refuses) return client.destroy();
    const upstream = connect(Number(port), hostname);
    for (const [from, to] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      open.add(from);
      from.on('error', () => to.destroy());
      from.on('close', () => {
        open.delete(from);
        to.destroy();
      });
      from.on('data', (chunk) => passOn(proxy, { from, to, chunk }));
    }
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const proxy: FaultProxy = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    weather: { kind: 'clear' },
    refuses: false,
    reset() {
      for (const socket of open) socket.resetAndDestroy();
    },
    close: () =>
      new Promise((closed) => {
        proxy.reset();
        server.close(() => closed());
      }),
  };
  return proxy;
};

interface Passing {
  readonly from: Socket;
  readonly to: Socket;
  readonly chunk: Buffer;
}

/** Bytes stay in order: what is behind waits while the source is paused. */
const passOn = (proxy: FaultProxy, { from, to, chunk }: Passing): void => {
  const { weather } = proxy;
  const deliver = () => {
    to.write(chunk);
    from.resume();
  };
  switch (weather.kind) {
    case 'clear':
      to.write(chunk);
      return;
    case 'late':
      from.pause();
      setTimeout(deliver, weather.ms);
      return;
    case 'slow':
      from.pause();
      setTimeout(deliver, (chunk.length / weather.bytesPerSecond) * 1_000);
      return;
    case 'stalled': {
      from.pause();
      const look = () => {
        if (proxy.weather.kind === 'stalled') setTimeout(look, 20);
        else deliver();
      };
      look();
    }
  }
};
