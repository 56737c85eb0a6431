import type { PanelistId } from '../../shared/id.ts';
import { isTemporary } from '../../shared/refusal.ts';
import type { RoomView } from '../../shared/room/project.ts';
import {
  createReplica,
  type Pending,
  receivePatch,
  receiveRefusal,
  receiveView,
  shownView,
  withPending,
} from '../../shared/room/replica.ts';
import type { RawCommand } from '../../shared/room/submit.ts';
import type { CommandFrame, PatchFrame, RefusedFrame, ViewFrame } from '../../shared/wire.ts';

/** What a connection can do for us; made anew with each connection. */
export interface Transport {
  send(frame: CommandFrame): void;
  resync(): void;
}

export interface SyncParts {
  readonly me: PanelistId;
  /** What an earlier page of this tab left unsent, and the last number it gave. */
  readonly outbox: { readonly pending: readonly Pending[]; readonly last: number };
  readonly now: () => number;
  readonly later: (task: () => void, ms: number) => void;
  /** Keeps what is pending on the device; called before anything is sent. */
  readonly keep: (pending: readonly Pending[], last: number) => void;
  /** What the screen shows, or how much is pending, has changed. */
  readonly onChange: () => void;
  readonly onRefused: (command: Pending, refused: RefusedFrame) => void;
}

/** One tab's end of the room: what is confirmed, what is pending, what goes out and in which order. */
export interface Sync {
  give(command: RawCommand): void;
  connected(transport: Transport): void;
  disconnected(): void;
  view(frame: ViewFrame): void;
  patch(frame: PatchFrame): void;
  refused(frame: RefusedFrame): void;
  shown(): RoomView | null;
  pending(): readonly Pending[];
}

/** Commands a second that we send at most: below the server's limit, so that it never has to tell us. */
const ownPace = { perSecond: 15, burst: 40 } as const;
const patience = 1_000;

export const createSync = (parts: SyncParts): Sync => {
  let replica = createReplica(parts.me, parts.outbox.pending);
  let lastNumber = parts.outbox.last;
  let transport: Transport | null = null;
  let ready = false;
  let sentUpTo = 0;
  let waiting = false;
  let tokens: number = ownPace.burst;
  let filledAt = parts.now();

  /** Sends what has not been sent on this connection, in order, as fast as the pace allows. */
  const pump = () => {
    if (!transport || !ready || waiting) return;
    for (const { n, name, args } of replica.pending) {
      if (n <= sentUpTo) continue;
      if (!takeToken()) return pauseThenPump();
      transport.send({ n, name, args });
      sentUpTo = n;
    }
  };

  const takeToken = (): boolean => {
    const at = parts.now();
    tokens = Math.min(ownPace.burst, tokens + ((at - filledAt) / 1000) * ownPace.perSecond);
    filledAt = at;
    if (tokens < 1) return false;
    tokens -= 1;
    return true;
  };

  const pauseThenPump = () => {
    waiting = true;
    parts.later(() => {
      waiting = false;
      pump();
    }, patience);
  };

  const changed = () => {
    parts.keep(replica.pending, lastNumber);
    parts.onChange();
  };

  return {
    give(command) {
      lastNumber += 1;
      replica = withPending(replica, { ...command, n: lastNumber, at: parts.now() });
      changed();
      pump();
    },
    connected(next) {
      transport = next;
      ready = false;
      // Whatever the former connection was still going to say is lost: everything pending is sent again.
      sentUpTo = 0;
    },
    disconnected() {
      transport = null;
      ready = false;
      parts.onChange();
    },
    view(frame) {
      replica = receiveView(replica, frame);
      ready = true;
      changed();
      pump();
    },
    patch(frame) {
      const next = receivePatch(replica, frame);
      if (!next) {
        transport?.resync();
        return;
      }
      replica = next;
      changed();
    },
    refused(frame) {
      const command = replica.pending.find((pending) => pending.n === frame.n);
      if (!command) return;
      if (isTemporary(frame.refusal)) {
        // Not decided: it and all that follows go out again, in order, after a moment.
        sentUpTo = Math.min(sentUpTo, frame.n - 1);
        if (!waiting) pauseThenPump();
        return;
      }
      replica = receiveRefusal(replica, frame);
      changed();
      parts.onRefused(command, frame);
    },
    shown: () => shownView(replica),
    pending: () => replica.pending,
  };
};
