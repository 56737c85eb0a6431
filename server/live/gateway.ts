import type { Server as HttpServer } from 'node:http';
import type { Logger } from 'pino';
import { Server } from 'socket.io';
import type { Viewer } from '../../shared/room/audience.ts';
import {
  type ByeCode,
  type ClientEvents,
  type CommandAnswer,
  type ServerEvents,
  type WireLimits,
  wireLimits,
} from '../../shared/wire.ts';
import type { AuditTrail } from '../audit/audit-trail.ts';
import { auditCommand } from '../audit/audited-commands.ts';
import type { SessionId, Sessions } from '../auth/sessions.ts';
import { systemTimers } from '../timers.ts';
import { createBucket } from './command-pace.ts';
import { openConnection } from './connection.ts';
import { createConnectionPlaces } from './connection-places.ts';
import { frameParser } from './frame-encoder.ts';
import { type Admitted, admit, HandshakeRefused, isStillAdmitted, mayOpenSocket } from './handshake.ts';
import { createPlaces } from './places.ts';
import type { Rooms } from './rooms.ts';
import { createLiveSession, type LiveSession, type LiveSocket } from './session.ts';
import { type ReadableConnection, watchReader } from './slow-reader.ts';

export interface GatewayParts {
  readonly sessions: Sessions;
  readonly rooms: Rooms;
  readonly origins: () => ReadonlySet<string>;
  readonly logger: Logger;
  readonly now: () => number;
  /** Instead of those of the wire. */
  readonly limits?: Partial<WireLimits>;
  readonly trustProxy?: boolean;
  /** Whether cookies are those of https. */
  readonly secure?: () => boolean;
  readonly audit?: AuditTrail;
}

/** The live channel: who may connect, and the one way in for commands. */
export interface Gateway {
  attach(server: HttpServer): void;
  /** How many connections there are. */
  connections(): number;
  /** Ends the connections of these viewers in one room, telling them why. */
  dismiss(interviewId: string, who: (viewer: Viewer) => boolean, code: ByeCode): void;
  /** Ends the connections that came with this session. */
  dismissSession(id: SessionId): void;
  /** The session goes on under another id: its connections stay, and end with the new one. */
  renewSession(former: SessionId, next: SessionId): void;
  close(): Promise<void>;
}

interface Connected {
  readonly live: LiveSession;
  readonly admitted: Admitted;
  sessionId: SessionId;
}

/** Frames of any kind for each command that the pace allows: far more than our client sends. */
const framesPerCommand = 10;
/** How long a connection may take to say what it wants, in ms. */
const introduceWithin = 10_000;
/**
 * How often a connection's pulse is felt, and how long an answer may take, in ms. Both ends give a silent connection
 * up after their sum: people are told within 20 s that the server, or their network, is gone.
 */
const pulse = { pingInterval: 10_000, pingTimeout: 10_000 };

export const createGateway = (parts: GatewayParts): Gateway => {
  const limits: WireLimits = { ...wireLimits, ...parts.limits };
  const { sessions, rooms, logger, trustProxy = false, secure = () => false } = parts;
  const connections = new Set<Connected>();
  const introduced = new WeakSet<LiveSocket['conn']>();
  const admissions = new WeakMap<LiveSocket, Admitted>();
  const seatPlaces = createPlaces(limits.socketsPerSeat);
  const addressPlaces = createConnectionPlaces({ perAddress: limits.socketsPerAddress, trustProxy });
  const io = new Server<ClientEvents, ServerEvents>({
    path: '/socket.io',
    maxHttpBufferSize: limits.frameBytes,
    serveClient: false,
    parser: frameParser,
    connectTimeout: introduceWithin,
    ...pulse,
    // Socket.IO's `cors` does not guard WebSockets; this runs before every transport.
    allowRequest: (request, decide) =>
      decide(null, mayOpenSocket(request, parts.origins(), { secure: secure() })),
  });

  io.use(async (socket, next) => {
    try {
      if (addressPlaces.isCrowded(socket.conn)) throw new HandshakeRefused('tooManyConnections');
      // One room for a connection: a second one would take over its commands wherever the first had got to.
      if (introduced.has(socket.conn)) throw new HandshakeRefused('badHandshake');
      introduced.add(socket.conn);
      const { auth, headers } = socket.handshake;
      admissions.set(socket, await admit({ sessions, rooms, secure }, { auth, cookies: headers.cookie }));
      next();
    } catch (error) {
      if (!(error instanceof HandshakeRefused)) logger.error({ err: error }, 'handshake failed');
      const code = error instanceof HandshakeRefused ? error.data.code : 'unavailable';
      parts.audit?.record({ what: 'connect', outcome: 'denied', by: 'nobody', code });
      next(error instanceof HandshakeRefused ? error : new HandshakeRefused('unavailable'));
    }
  });
  // Not in the middleware: who hangs up while it runs never gets a 'disconnect', and would be here for ever.
  io.on('connection', (socket) => {
    const admitted = admissions.get(socket);
    if (admitted) void connect(socket, admitted);
  });

  const connect = async (socket: LiveSocket, admitted: Admitted) => {
    const { host, viewer, client, sessionId } = admitted;
    const place = seatPlaces.take(viewer.kind === 'seat' ? `${host.id} ${viewer.panelistId}` : sessionId);
    if (!place) return createLiveSession(socket, host, { viewer, client }).bye('tooManyConnections');
    const onAnswer = (name: string, answer: CommandAnswer) => {
      if (parts.audit) auditCommand(parts.audit, { interviewId: host.id, viewer, name, answer });
    };
    const { now } = parts;
    const open = openConnection({
      outlet: socket,
      host,
      viewer,
      client,
      limits,
      now,
      timers: systemTimers,
      onAnswer,
    });
    const connection: Connected = { live: open.live, admitted, sessionId };
    connections.add(connection);
    socket.on('disconnect', () => {
      place();
      open.leave();
      connections.delete(connection);
    });
    const guarded = guard(socket, logger);
    guarded('command', open.command);
    guarded('resync', open.resync);
    guarded('presence', open.presence);
    boundTraffic(socket);
    // Asked again once this connection can be dismissed: a seat may have been taken away on the way here.
    if (!(await isStillAdmitted(sessions, admitted))) return open.live.bye('revoked');
    open.begin();
  };

  /** Ends connections that send more, or leave more unread, than any client of ours would. */
  const boundTraffic = ({ conn }: LiveSocket) => {
    const perSecond = limits.commandsPerSecond * framesPerCommand;
    const frames = createBucket({ perSecond, burst: limits.commandBurst * framesPerCommand }, parts.now);
    const cutOff = () => conn.close(true);
    conn.on('packet', () => {
      if (!frames.take()) cutOff();
    });
    // Engine.IO does not type what its transports hold; slow-reader.ts says which part is used.
    watchReader(conn as unknown as ReadableConnection, limits, cutOff);
  };

  return {
    attach(server) {
      io.attach(server, { path: '/socket.io', destroyUpgrade: false });
      io.engine.on('connection', addressPlaces.count);
    },
    connections: () => io.engine?.clientsCount ?? 0,
    dismiss(interviewId, who, code) {
      for (const { live, admitted } of [...connections])
        if (admitted.host.id === interviewId && who(live.viewer)) live.bye(code);
    },
    dismissSession(id) {
      for (const { live, sessionId } of [...connections]) if (sessionId === id) live.bye('revoked');
    },
    renewSession(former, next) {
      for (const connection of connections) if (connection.sessionId === former) connection.sessionId = next;
    },
    async close() {
      for (const { live } of [...connections]) live.bye('shuttingDown');
      await io.close();
    },
  };
};

/**
 * Registers handlers so that no frame, whatever it holds, can end the process: what a handler throws or rejects
 * with is logged without the frame's content.
 */
const guard =
  (socket: LiveSocket, logger: Logger) =>
  (event: keyof ClientEvents, handle: (frame: unknown, answer?: unknown) => unknown): void => {
    socket.on(event, (async (frame: unknown, answer?: unknown) => {
      try {
        await handle(frame, answer);
      } catch (error) {
        logger.error({ err: error, event }, 'a handler failed');
      }
    }) as never); // Declared payloads are what clients should send; handlers take unknown and parse.
  };
