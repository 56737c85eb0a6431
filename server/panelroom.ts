import type { Server as HttpServer } from 'node:http';
import type { Logger } from 'pino';
import { wireLimits } from '../shared/wire.ts';
import { createApp } from './app.ts';
import { createInvites } from './auth/invites.ts';
import { allowedOrigins } from './auth/origin.ts';
import { ownerKeyOf } from './auth/owner-key.ts';
import { createSessions } from './auth/sessions.ts';
import { createAttempts } from './http/attempts.ts';
import { createInterviews } from './interviews.ts';
import { createKitLibrary, readBuiltInKits } from './kit-library.ts';
import type { PaceLimits } from './live/command-pace.ts';
import { createGateway } from './live/gateway.ts';
import { createRooms } from './live/rooms.ts';
import { createPacketRenderer } from './packet/render.ts';
import { clientFolder, kitsFolder, packetWorkerFile } from './paths.ts';
import type { Store } from './store/store.ts';

export interface PanelroomParts {
  readonly store: Store;
  readonly logger: Logger;
  readonly version: string;
  readonly ownerKey: string | null;
  readonly trustProxy: boolean;
  /** Where people reach this server; asked for each time, because a free port is only known once it listens. */
  readonly publicUrl: () => URL;
  readonly now?: () => number;
  readonly limits?: PaceLimits;
}

/** A running Panelroom without its listening socket: what main, dev and the tests put behind one. */
export interface Panelroom {
  readonly fetch: (request: Request, env?: object) => Response | Promise<Response>;
  readonly ownerKey: string;
  attach(server: HttpServer): void;
  close(): Promise<void>;
}

export const createPanelroom = async (parts: PanelroomParts): Promise<Panelroom> => {
  const { store, logger, publicUrl, now = Date.now, limits = wireLimits } = parts;
  const origins = () => allowedOrigins(publicUrl());
  const sessions = createSessions(store.collection('sessions'), now);
  const rooms = createRooms({
    log: store.rooms,
    now,
    onChanged: (id, room) => interviews.follow(id, room),
    onBroken: (id, cause) =>
      logger.error({ err: cause, interview: id }, 'a room could not be saved and was closed'),
  });
  const interviews = createInterviews(store.collection('interviews'), rooms);
  const gateway = createGateway({ sessions, rooms, origins, logger, now, limits });
  const packets = createPacketRenderer({ workerFile: packetWorkerFile });
  const ownerKey = await ownerKeyOf(store.collection('settings'), parts.ownerKey);
  const app = createApp({
    sessions,
    interviews,
    gateway,
    packets,
    ownerKey,
    logger,
    origins,
    publicUrl,
    clientFolder,
    version: parts.version,
    invites: createInvites(store.collection('invites'), now),
    kits: createKitLibrary(store.collection('kits'), await readBuiltInKits(kitsFolder), now),
    attempts: createAttempts({ trustProxy: parts.trustProxy }),
    cookie: () => ({ secure: publicUrl().protocol === 'https:' }),
  });
  return {
    ownerKey,
    fetch: (request, env) => app.fetch(request, env),
    attach: gateway.attach,
    async close() {
      await gateway.close();
      await rooms.close();
      await interviews.rest();
      await packets.close();
    },
  };
};
