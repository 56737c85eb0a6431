import type { Server as HttpServer, IncomingMessage } from 'node:http';
import type { Logger } from 'pino';
import { Server } from 'socket.io';
import * as v from 'valibot';
import type { Viewer } from '../../shared/room/audience.ts';
import {
  type ByeCode,
  byeMessages,
  type ClientEvents,
  handshakeSchema,
  protocolVersion,
  type ServerEvents,
  wireLimits,
} from '../../shared/wire.ts';
import { tokenOfCookies } from '../auth/cookie.ts';
import { isFromAllowedOrigin } from '../auth/origin.ts';
import type { SessionId, Sessions } from '../auth/sessions.ts';
import { createCommandPace, type PaceLimits } from './command-pace.ts';
import { receiveCommand } from './receive-command.ts';
import type { RoomHost } from './room-host.ts';
import type { Rooms } from './rooms.ts';
import { createLiveSession, type LiveSession, type LiveSocket } from './session.ts';

export interface GatewayParts {
  readonly sessions: Sessions;
  readonly rooms: Rooms;
  readonly origins: () => ReadonlySet<string>;
  readonly logger: Logger;
  readonly now: () => number;
  readonly limits: PaceLimits;
}

/** The live channel: who may connect, and the one way in for commands. */
export interface Gateway {
  attach(server: HttpServer): void;
  /** Ends the connections of these viewers in one room, telling them why. */
  dismiss(interviewId: string, who: (viewer: Viewer) => boolean, code: ByeCode): void;
  /** Ends the connections that came with this session. */
  dismissSession(id: SessionId): void;
  close(): Promise<void>;
}

interface Connection {
  readonly live: LiveSession;
  readonly host: RoomHost;
  readonly sessionId: SessionId;
}

class HandshakeRefused extends Error {
  readonly data: { readonly code: ByeCode };
  constructor(code: ByeCode) {
    super(byeMessages[code]);
    this.data = { code };
  }
}

export const createGateway = (parts: GatewayParts): Gateway => {
  const connections = new Set<Connection>();
  const io = new Server<ClientEvents, ServerEvents>({
    path: '/socket.io',
    maxHttpBufferSize: wireLimits.frameBytes,
    serveClient: false,
    // Socket.IO's `cors` does not guard WebSockets; this runs before every transport.
    allowRequest: (request, decide) => decide(null, mayOpenSocket(request, parts.origins())),
  });

  io.use((socket, next) => {
    admit(socket).then(
      (connection) => {
        connect(socket, connection);
        next();
      },
      (error) => {
        if (!(error instanceof HandshakeRefused)) parts.logger.error({ err: error }, 'handshake failed');
        next(error instanceof HandshakeRefused ? error : new HandshakeRefused('unavailable'));
      },
    );
  });

  const admit = async (socket: LiveSocket): Promise<Connection> => {
    const parsed = v.safeParse(handshakeSchema, socket.handshake.auth);
    if (!parsed.success) throw new HandshakeRefused('badHandshake');
    const { interviewId, client, protocol } = parsed.output;
    if (protocol !== protocolVersion) throw new HandshakeRefused('clientTooOld');
    const token = parsed.output.token ?? tokenOfCookies(socket.handshake.headers.cookie);
    const found = token ? await parts.sessions.find(token) : null;
    const seat = found?.session.seats[interviewId];
    // No such interview, not yours and not signed in are one answer.
    if (!found || (!seat && !found.session.owner)) throw new HandshakeRefused('notYours');
    const opened = await parts.rooms.open(interviewId);
    if (opened.kind === 'quarantined') throw new HandshakeRefused('unavailable');
    if (opened.kind === 'absent') throw new HandshakeRefused('notYours');
    const viewer: Viewer = seat ? { kind: 'seat', panelistId: seat.panelistId } : { kind: 'owner' };
    const live = createLiveSession(socket, opened.host, { viewer, client });
    return { live, host: opened.host, sessionId: found.id };
  };

  const connect = (socket: LiveSocket, connection: Connection) => {
    const { live, host } = connection;
    const { viewer } = live;
    connections.add(connection);
    const leave = [
      host.listen(live),
      host.presence.onChange(live.sendPresence),
      viewer.kind === 'seat' ? host.presence.arrive(viewer.panelistId) : () => {},
      () => connections.delete(connection),
    ];
    socket.on('disconnect', () => {
      for (const undo of leave) undo();
    });
    const guarded = guard(socket, parts.logger);
    const mayGo = createCommandPace(parts.limits, parts.now);
    guarded('command', (frame, answer) => receiveCommand(connection, { mayGo, frame, callback: answer }));
    guarded('resync', () => live.sendView());
    guarded('presence', (frame) => {
      if (viewer.kind === 'seat' && typeof frame === 'object' && frame !== null)
        host.presence.setWriting(viewer.panelistId, (frame as { writing?: unknown }).writing === true);
    });
    // The socket hears nothing before the namespace has let it in.
    setImmediate(() => {
      live.sendView();
      live.sendPresence();
    });
  };

  return {
    attach: (server) => void io.attach(server, { path: '/socket.io', destroyUpgrade: false }),
    dismiss(interviewId, who, code) {
      for (const { live, host } of [...connections])
        if (host.id === interviewId && who(live.viewer)) live.bye(code);
    },
    dismissSession(id) {
      for (const { live, sessionId } of [...connections]) if (sessionId === id) live.bye('revoked');
    },
    async close() {
      for (const { live } of [...connections]) live.bye('shuttingDown');
      await io.close();
    },
  };
};

const mayOpenSocket = ({ headers }: IncomingMessage, allowed: ReadonlySet<string>): boolean =>
  isFromAllowedOrigin(
    {
      origin: headers.origin,
      fetchSite: headers['sec-fetch-site']?.toString(),
      // Whether the cookie is needed is only known after the handshake; without one, nothing can be forged.
      byCookie: tokenOfCookies(headers.cookie) !== null,
    },
    allowed,
  );

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
