import type { Server as HttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import pino from 'pino';
import { createPanelroom, type PanelroomParts } from '../../../server/panelroom.ts';
import { createMemoryStore } from '../../../server/store/memory.ts';

/** Panelroom on a real socket in this process, for tests that put something else under it: a clock, a disk, limits. */
export interface PanelroomHere {
  readonly url: string;
  readonly ownerKey: string;
  /** What it logged so far. */
  readonly log: () => string;
  close(): Promise<void>;
}

export const startPanelroomHere = async (
  parts: Partial<Pick<PanelroomParts, 'store' | 'now' | 'limits' | 'trustProxy'>> & {
    readonly publicUrl?: URL;
  } = {},
): Promise<PanelroomHere> => {
  const { store = createMemoryStore(), publicUrl, ...others } = parts;
  const lines: string[] = [];
  let port = 0;
  const url = () => new URL(`http://127.0.0.1:${port}`);
  const panelroom = await createPanelroom({
    trustProxy: false,
    ...others,
    store,
    logger: pino({ level: 'debug' }, { write: (line: string) => void lines.push(line) }),
    version: 'test',
    ownerKey: null,
    publicUrl: () => publicUrl ?? url(),
  });
  const server = createAdaptorServer({ fetch: panelroom.fetch }) as HttpServer;
  panelroom.attach(server);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  port = (server.address() as AddressInfo).port;
  return {
    url: url().origin,
    ownerKey: panelroom.ownerKey,
    log: () => lines.join(''),
    async close() {
      server.close();
      server.closeAllConnections();
      await panelroom.close();
    },
  };
};
