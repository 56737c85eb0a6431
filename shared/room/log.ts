import type { Stamp } from '../operations/operation.ts';
import type { Change } from './draft.ts';
import { currentVersion, migrate, type RoomSnapshot } from './migrations.ts';
import { createSeen, type Seen } from './seen.ts';
import { commit, createRoom, type Room, recordsOf, roomOfRecords } from './state.ts';
import { apply, parse, type RawCommand } from './submit.ts';

/** An accepted command with its stamp: one entry of a room's log. `seq` rises by one from 1. */
export interface LogEntry extends Stamp, RawCommand {
  readonly seq: number;
  /** The tab it came from, with its number there; null for what the server did itself. */
  readonly client: string | null;
  readonly n: number | null;
}

/** A room as its log tells it. */
export interface LoggedRoom {
  readonly room: Room;
  readonly seen: Seen;
  seq: number;
}

export const createLoggedRoom = (): LoggedRoom => ({ room: createRoom(), seen: createSeen(), seq: 0 });

/** Notes that the entry is part of the room, once its changes are known. */
export const takeIn = (logged: LoggedRoom, entry: LogEntry, changes: readonly Change[]): void => {
  if (entry.seq !== logged.seq + 1)
    throw new Error(`Entry ${entry.seq} does not follow entry ${logged.seq}.`);
  commit(logged.room, changes);
  if (entry.client !== null && entry.n !== null) logged.seen.add(entry.client, entry.n);
  logged.seq = entry.seq;
};

/** Applies an entry of the log again. It was accepted once, so nothing is guarded. */
export const replay = (logged: LoggedRoom, entry: LogEntry): void => {
  const parsed = parse(entry);
  if (!parsed.ok)
    throw new Error(`Entry ${entry.seq} (${entry.name}) cannot be read: ${parsed.refusal.about?.join('; ')}`);
  takeIn(logged, entry, apply(logged.room, parsed.command, entry));
};

export const snapshotOf = ({ room, seen }: LoggedRoom): RoomSnapshot => ({
  version: currentVersion,
  records: recordsOf(room),
  seen: seen.toJSON(),
});

/** The room after a snapshot (or from nothing) and the entries that follow it. */
export const roomOfLog = (
  snapshot: { readonly seq: number; readonly state: RoomSnapshot } | null,
  entries: Iterable<LogEntry>,
): LoggedRoom => {
  const logged = snapshot ? roomOfSnapshot(snapshot.seq, migrate(snapshot.state)) : createLoggedRoom();
  for (const entry of entries) if (entry.seq > logged.seq) replay(logged, entry);
  return logged;
};

const roomOfSnapshot = (seq: number, { records, seen }: RoomSnapshot): LoggedRoom => ({
  room: roomOfRecords(records),
  seen: createSeen(seen),
  seq,
});
