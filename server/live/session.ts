import type { Socket } from 'socket.io';
import type { Audience } from '../../shared/records/audience.ts';
import { isTemporary, type Refusal } from '../../shared/refusal.ts';
import { audienceOf, touchesAudiences, type Viewer } from '../../shared/room/audience.ts';
import type { Change } from '../../shared/room/draft.ts';
import { isEmptyPatch, patchFor } from '../../shared/room/patch.ts';
import { projectFor } from '../../shared/room/project.ts';
import {
  type ByeCode,
  byeMessages,
  type ClientEvents,
  type PresenceFrame,
  type ServerEvents,
} from '../../shared/wire.ts';
import type { Listener, RoomHost } from './room-host.ts';

export type LiveSocket = Socket<ClientEvents, ServerEvents>;

/** The part of a socket that a session sends through. */
export type Outlet = Pick<LiveSocket, 'emit' | 'disconnect'>;

/**
 * One connection to one room, and the only place that sends room data. What it sends is made by `project` and
 * `patchFor` for its own viewer; frames are numbered from the last view, so a lost one is noticed.
 */
export interface LiveSession extends Listener {
  readonly viewer: Viewer;
  readonly client: string;
  sendView(): void;
  sendPresence(): void;
  /** Command n is decided, and durable if it was accepted; the next frame says so. */
  settle(n: number): void;
  /** Tells that command n was refused, unless its sender was told by a callback. */
  refuse(n: number, refusal: Refusal): void;
  /** Tells why and closes the connection. */
  bye(code: ByeCode): void;
}

export const createLiveSession = (
  socket: Outlet,
  host: RoomHost,
  { viewer, client }: { viewer: Viewer; client: string },
): LiveSession => {
  let frame = 0;
  let audience: Audience = audienceOf(host.room, viewer);
  let answered = 0;
  let answeredSent = 0;

  const sendView = () => {
    frame = 1;
    audience = audienceOf(host.room, viewer);
    socket.emit('view', { n: frame, view: projectFor(host.room, audience), acked: host.acked(client) });
  };

  const bye = (code: ByeCode) => {
    socket.emit('bye', { code, message: byeMessages[code] });
    socket.disconnect(true);
  };

  return {
    viewer,
    client,
    sendView,
    bye,
    end: bye,
    sendPresence() {
      // Not the audience of the last frame: presence may change while a batch is being published to others.
      const { seesProgress } = audienceOf(host.room, viewer);
      const seats: { [id: string]: { here: boolean; writing: boolean } } = {};
      for (const [id, seat] of host.presence.seats())
        seats[id] = { here: seat.here, writing: seat.writing && seesProgress };
      socket.emit('presence', { seats } satisfies PresenceFrame);
    },
    settle(n) {
      answered = Math.max(answered, n);
    },
    refuse(n, refusal) {
      // Sent before the frame that acknowledges n, or the client would take n for accepted.
      socket.emit('refused', { n, refusal });
      if (!isTemporary(refusal)) answered = Math.max(answered, n);
    },
    saving: (able) => void socket.emit('saving', { able }),
    publish(changes: readonly Change[]) {
      if (frame === 0) return;
      const before = audience;
      if (touchesAudiences(changes)) audience = audienceOf(host.room, viewer);
      const tables = patchFor(host.room, changes, { before, after: audience });
      // Nothing to see and nothing to acknowledge: not even a frame, or its arrival would tell.
      if (isEmptyPatch(tables) && answered === answeredSent) return;
      frame += 1;
      answeredSent = answered;
      socket.emit('patch', { n: frame, tables, acked: answered });
      if (!audience.inRoom) bye('revoked');
    },
  };
};
