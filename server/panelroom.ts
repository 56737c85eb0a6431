import type { Server as HttpServer } from 'node:http';
import type { Logger } from 'pino';
import type { InterviewId } from '../shared/id.ts';
import type { Reader } from '../shared/room/reader.ts';
import type { WireLimits } from '../shared/wire.ts';
import { createApp } from './app.ts';
import { type AuditTrail, noTrail } from './audit/audit-trail.ts';
import { createDeviceLinks } from './auth/device-links.ts';
import { createInvites } from './auth/invites.ts';
import { allowedOrigins } from './auth/origin.ts';
import { ownerKeyOf } from './auth/owner-key.ts';
import { createSessions } from './auth/sessions.ts';
import { createSteadyClock } from './clock.ts';
import { createAttempts } from './http/attempts.ts';
import { secureSocketAnswers } from './http/headers.ts';
import { createInterviews } from './interviews.ts';
import { createKitDrafts } from './kits/drafts.ts';
import { createKitLibrary, openBuiltInKits } from './kits/library.ts';
import { createKitSuggestions } from './kits/suggestions.ts';
import { createGateway } from './live/gateway.ts';
import { createRooms } from './live/rooms.ts';
import { createMetrics } from './metrics.ts';
import { createPacketRenderer } from './packet/render.ts';
import { clientFolder, kitsFolder, packetWorkerFile } from './paths.ts';
import type { Store } from './store/store.ts';

export interface PanelroomParts {
  readonly store: Store;
  readonly logger: Logger;
  readonly version: string;
  readonly ownerKey: string | null;
  readonly trustProxy: boolean;
  readonly retentionDays?: number | null;
  /** Nothing is written down without one. */
  readonly audit?: AuditTrail;
  /** Where people reach this server; asked for each time, because a free port is only known once it listens. */
  readonly publicUrl: () => URL;
  readonly now?: () => number;
  /** Instead of those of the wire. */
  readonly limits?: Partial<WireLimits>;
}

/** A running Panelroom without its listening socket: what main, dev and the tests put behind one. */
export interface Panelroom {
  readonly fetch: (request: Request, env?: object) => Response | Promise<Response>;
  readonly ownerKey: string;
  /** Every address that is answered: a test asks each of them as everybody. */
  readonly routes: ReadonlyArray<{ readonly method: string; readonly path: string }>;
  attach(server: HttpServer): void;
  close(): Promise<void>;
}

export const createPanelroom = async (parts: PanelroomParts): Promise<Panelroom> => {
  const { store, logger, publicUrl, trustProxy, limits = {}, audit = noTrail } = parts;
  const now = parts.now ?? createSteadyClock();
  const secure = () => publicUrl().protocol === 'https:';
  const origins = () => allowedOrigins(publicUrl());
  const sessions = createSessions(store.collection('sessions'), now);
  const invites = createInvites(store.collection('invites'), now);
  const rooms = createRooms({
    log: store.rooms,
    now,
    onChanged: (id, room) => {
      interviews.follow(id, room);
      forgetRemovedSeats(id, room);
      followSuggestions(room);
    },
    onLoaded: (room) => followSuggestions(room),
    onBroken: (id, cause) =>
      logger.error({ err: cause, interview: id }, 'a room could not be saved and was closed'),
    onSaving: (id, able, cause) =>
      able
        ? logger.warn({ interview: id }, 'a room can be saved again')
        : logger.error({ err: cause, interview: id }, 'a room cannot be saved and is read-only'),
    onUnreadable: (id, reason) =>
      logger.error({ interview: id, reason }, 'a room cannot be read and stays closed'),
    onFault: (id, cause) => logger.error({ err: cause, interview: id }, 'a command made the program fail'),
  });
  /** Who was taken out of a room keeps nothing of it over HTTP either, and does not come back by the same link. */
  const forgetRemovedSeats = (id: InterviewId, room: Reader) => {
    const removed = new Set([...room.all('panelists')].filter((seat) => seat.removed).map((seat) => seat.id));
    if (removed.size === 0) return;
    Promise.all([
      invites.expireThoseOf(id, removed),
      sessions.removeSeats((interviewId, seat) => interviewId === id && removed.has(seat.panelistId)),
    ])
      // They stay out of the room all the same; the room's next change tries again.
      .catch((error) =>
        logger.error(
          { err: error, interview: id },
          'a removed seat is still in its session, or its link is open',
        ),
      );
  };
  const kits = createKitLibrary(store.collection('kits'), await openBuiltInKits(kitsFolder), now);
  const drafts = createKitDrafts(store.collection('drafts'), now);
  const suggestions = createKitSuggestions({
    collection: store.collection('suggestions'),
    kits,
    drafts,
    now,
  });
  /** The room keeps them too: what could not be copied now is copied with its next change or when it is loaded. */
  const followSuggestions = (room: Reader) =>
    void suggestions
      .follow(room)
      .catch((error) => logger.error({ err: error }, 'suggestions for a kit could not be kept yet'));
  const interviews = createInterviews(store.collection('interviews'), rooms, suggestions.follow);
  const gateway = createGateway({
    sessions,
    rooms,
    origins,
    logger,
    now,
    limits,
    trustProxy,
    secure,
    audit,
  });
  const metrics = createMetrics({
    connections: gateway.connections,
    rooms: () => ({ loaded: [...rooms.loaded()].length, ...rooms.troubles() }),
  });
  const packets = createPacketRenderer({ workerFile: packetWorkerFile });
  const ownerKey = await ownerKeyOf(store.collection('settings'), parts.ownerKey);
  const app = createApp({
    sessions,
    interviews,
    gateway,
    packets,
    ownerKey,
    audit,
    logger,
    origins,
    publicUrl,
    clientFolder,
    version: parts.version,
    retentionDays: parts.retentionDays ?? null,
    troubles: rooms.troubles,
    metrics,
    invites,
    deviceLinks: createDeviceLinks(now),
    kits,
    drafts,
    suggestions,
    attempts: createAttempts({ trustProxy }),
    cookie: () => ({ secure: secure() }),
  });
  return {
    ownerKey,
    routes: app.routes.map(({ method, path }) => ({ method, path })),
    fetch: (request, env) => app.fetch(request, env),
    attach(server) {
      gateway.attach(server);
      secureSocketAnswers(server, secure);
    },
    async close() {
      metrics.close();
      await gateway.close();
      await rooms.close();
      await interviews.rest();
      await packets.close();
    },
  };
};
