import { io, type Socket } from 'socket.io-client';
import type { InterviewId } from '../../shared/id.ts';
import {
  type ByeCode,
  byeMessages,
  type ClientEvents,
  type PatchFrame,
  type PresenceFrame,
  protocolVersion,
  type RefusedFrame,
  type ServerEvents,
  type ViewFrame,
} from '../../shared/wire.ts';
import type { ConnectionState } from './room.ts';
import type { Transport } from './sync.ts';

type RoomSocket = Socket<ServerEvents, ClientEvents>;

export interface ConnectionHandlers {
  connected(transport: Transport): void;
  disconnected(): void;
  view(frame: ViewFrame): void;
  patch(frame: PatchFrame): void;
  refused(frame: RefusedFrame): void;
  presence(frame: PresenceFrame): void;
  /** Whether the server can save at this time. */
  saving(able: boolean): void;
  state(state: ConnectionState): void;
}

export interface Connection {
  setWriting(writing: boolean): void;
  /** Drops the connection and makes a new one: for when it looks open and nothing comes back. */
  renew(): void;
  close(): void;
}

/** After these there is nothing to come back to without the person doing something. */
const final: ReadonlySet<ByeCode> = new Set<ByeCode>([
  'badHandshake',
  'clientTooOld',
  'deleted',
  'notYours',
  'revoked',
  'tooManyConnections',
]);
const retryAfter = 1_500;

export const createConnection = (
  { interviewId, client }: { readonly interviewId: InterviewId; readonly client: string },
  handlers: ConnectionHandlers,
): Connection => {
  const socket: RoomSocket = io({
    transports: ['websocket', 'polling'],
    tryAllTransports: true,
    auth: { interviewId, client, protocol: protocolVersion },
    reconnectionDelay: 250,
    reconnectionDelayMax: 4_000,
  });
  let isOver = false;
  let retry: ReturnType<typeof setTimeout> | undefined;

  const end = (code: ByeCode) => {
    if (!final.has(code)) return;
    isOver = true;
    socket.disconnect();
    handlers.state({ kind: 'ended', code });
  };
  // After a refusal or a goodbye the library does not try again by itself.
  const tryLater = () => {
    clearTimeout(retry);
    if (!isOver) retry = setTimeout(() => socket.connect(), retryAfter);
  };

  socket.on('connect', () => {
    // Who connects while it cannot is told so.
    handlers.saving(true);
    handlers.connected({
      send: (frame) => socket.emit('command', frame),
      resync: () => socket.emit('resync'),
    });
  });
  socket.on('view', (frame) => {
    handlers.view(frame);
    // Only now: before the first view nothing that is given would reach the server.
    handlers.state({ kind: 'connected' });
  });
  socket.on('patch', handlers.patch);
  socket.on('refused', handlers.refused);
  socket.on('presence', handlers.presence);
  socket.on('saving', ({ able }) => handlers.saving(able));
  socket.on('bye', ({ code }) => end(code));
  socket.on('disconnect', () => {
    handlers.disconnected();
    if (isOver) return;
    handlers.state({ kind: 'offline' });
    if (!socket.active) tryLater();
  });
  socket.on('connect_error', (error) => {
    const code = byeCodeOf(error);
    if (code) end(code);
    if (isOver) return;
    handlers.state({ kind: 'offline' });
    if (!socket.active) tryLater();
  });

  const stopWatching = watchNetwork(() => isOver, socket);
  return {
    setWriting: (writing) => socket.connected && socket.volatile.emit('presence', { writing }),
    renew: () => void socket.disconnect().connect(),
    close() {
      isOver = true;
      clearTimeout(retry);
      stopWatching();
      socket.disconnect();
    },
  };
};

/** The code in a refused handshake, if that is what failed and not the network. */
const byeCodeOf = (error: Error): ByeCode | null => {
  const { data } = error as { data?: { code?: unknown } };
  return typeof data?.code === 'string' && data.code in byeMessages ? (data.code as ByeCode) : null;
};

/** The browser knows at once that the network went or came; the socket's own pulse would take half a minute. */
const watchNetwork = (isOver: () => boolean, socket: RoomSocket): (() => void) => {
  const lost = () => void socket.io.engine?.close();
  const back = () => {
    if (!isOver() && !socket.connected) socket.disconnect().connect();
  };
  const seen = () => {
    if (document.visibilityState === 'visible') back();
  };
  addEventListener('offline', lost);
  addEventListener('online', back);
  document.addEventListener('visibilitychange', seen);
  return () => {
    removeEventListener('offline', lost);
    removeEventListener('online', back);
    document.removeEventListener('visibilitychange', seen);
  };
};
