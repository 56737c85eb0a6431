import { createServer, type Server as HttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Answers, answerParent } from '../child.ts';

export interface Crowd {
  readonly rooms: number;
  readonly seatsPerRoom: number;
}

/** One seat's way in: the `auth` of its handshake. */
export type SeatAuth = { readonly [name: string]: string | number };

export interface Opened {
  readonly port: number;
  /** Each room's seats. */
  readonly rooms: readonly (readonly SeatAuth[])[];
}

/** What each of the compared servers answers. */
export interface MeasuredServer extends Answers {
  open(crowd: Crowd): Promise<Opened>;
  /** Processor time that this process has used so far, in us. */
  cpu(): number;
  close(): Promise<void>;
}

export interface ServerUnderTest {
  /** Makes the rooms and answers with each seat's `auth`. */
  openRooms(crowd: Crowd, http: HttpServer): Promise<Opened['rooms']>;
  close(): Promise<void>;
}

/** Lets the benchmark open, watch and close a server that runs in this process. */
export const serveMeasured = (server: ServerUnderTest): void => {
  const http = createServer();
  answerParent({
    async open(crowd) {
      const rooms = await server.openRooms(crowd, http);
      await new Promise<void>((listening) => http.listen(0, '127.0.0.1', listening));
      return { port: (http.address() as AddressInfo).port, rooms }; // It listens on a port, not on a pipe.
    },
    cpu() {
      const { user, system } = process.cpuUsage();
      return user + system;
    },
    close: () => server.close(),
  } satisfies MeasuredServer);
};
