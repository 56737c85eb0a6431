import type { PanelistId } from '../id.ts';
import { isTemporary } from '../refusal.ts';
import type { PatchFrame, RefusedFrame, ViewFrame } from '../wire.ts';
import { createDraft } from './draft.ts';
import { applyPatch, type PatchTables } from './patch.ts';
import { type RoomView, readerOfView } from './project.ts';
import { applyTo, guardOn, parse, type RawCommand } from './submit.ts';

/** A command that was given here and that the server has not answered yet. `at` is this device's estimate. */
export interface Pending extends RawCommand {
  readonly n: number;
  readonly at: number;
}

/**
 * A seat's copy of its room: the view the server confirmed, and what this device still waits to hear about. Plain
 * data that these functions turn into new data; the outbox keeps `pending` on the device.
 */
export interface Replica {
  readonly me: PanelistId;
  /** Null until the first view. */
  readonly confirmed: RoomView | null;
  /** Number of the last frame on this connection. */
  readonly frame: number;
  /** Pending commands up to here are in the server's log already, or were refused: the view tells, not we. */
  readonly logged: number;
  readonly pending: readonly Pending[];
}

export const createReplica = (me: PanelistId, pending: readonly Pending[] = []): Replica => ({
  me,
  confirmed: null,
  frame: 0,
  logged: 0,
  pending,
});

export const withPending = (replica: Replica, command: Pending): Replica => ({
  ...replica,
  pending: [...replica.pending, command],
});

/** A whole view starts the numbering anew. What is pending stays so until it is answered on this connection. */
export const receiveView = (replica: Replica, { n, view, acked }: ViewFrame): Replica => ({
  ...replica,
  confirmed: view,
  frame: n,
  logged: acked,
});

/** The replica after the patch, or null for a gap: a frame was lost, and only a fresh view helps. */
export const receivePatch = (replica: Replica, { n, tables, acked }: PatchFrame): Replica | null => {
  if (!replica.confirmed || n !== replica.frame + 1) return null;
  return {
    ...replica,
    confirmed: applyPatch(replica.confirmed, tables),
    frame: n,
    pending: replica.pending.filter((command) => command.n > acked),
  };
};

/** The server refused command n: it is no longer waited for, unless the refusal passes by itself. */
export const receiveRefusal = (replica: Replica, { n, refusal }: RefusedFrame): Replica =>
  isTemporary(refusal)
    ? replica
    : { ...replica, pending: replica.pending.filter((command) => command.n !== n) };

/**
 * What the screen shows: the confirmed view with the pending commands replayed on it. A command that its guard
 * refuses by now (somebody else was faster) is left out; the server's answer is on its way. Never changes `confirmed`.
 */
export const shownView = ({ me, confirmed, logged, pending }: Replica): RoomView | null => {
  const waiting = pending.filter((command) => command.n > logged);
  if (!confirmed || waiting.length === 0) return confirmed;
  const draft = createDraft(readerOfView(confirmed));
  for (const raw of waiting) {
    const parsed = parse(raw);
    const stamp = { at: raw.at, by: { kind: 'seat', panelistId: me } } as const;
    if (!parsed.ok || !parsed.command.operation.predictable) continue;
    if (guardOn(draft, parsed.command, stamp) === null) applyTo(draft, parsed.command, stamp);
  }
  const patch: { [table: string]: { [id: string]: unknown } } = {};
  for (const { table, id, after } of draft.changes()) {
    patch[table] = { ...patch[table], [id]: after ?? null };
  }
  return applyPatch(confirmed, patch as PatchTables); // The draft keeps each record under its table's name.
};
