import type { InterviewId } from '../../shared/id.ts';
import { type LogEntry, roomOfLog } from '../../shared/room/log.ts';
import type { RoomSnapshot } from '../../shared/room/migrations.ts';
import type { Reader } from '../../shared/room/reader.ts';
import type { LoadResult, RoomLog } from '../store/store.ts';
import { systemTimers, type Timers } from '../timers.ts';
import { createRoomHost, type RoomHost } from './room-host.ts';
import { createWriteTurns } from './write-turns.ts';

export type OpenResult =
  | { readonly kind: 'open'; readonly host: RoomHost }
  | { readonly kind: 'absent' }
  | { readonly kind: 'quarantined'; readonly reason: string };

/** The rooms of this process. A room is loaded when somebody first asks for it and put away when nobody listens. */
export interface Rooms {
  open(id: InterviewId): Promise<OpenResult>;
  /** Ends the room for everybody in it and deletes its log. */
  remove(id: InterviewId): Promise<void>;
  /** Hosts in memory, for ending connections. */
  loaded(): Iterable<RoomHost>;
  /** How many rooms that were asked for are in trouble; nothing says which. */
  troubles(): { readonly quarantined: number; readonly readOnly: number };
  close(): Promise<void>;
}

export interface RoomsParts {
  readonly log: RoomLog;
  readonly now: () => number;
  readonly timers?: Timers;
  readonly onChanged: (id: InterviewId, room: Reader) => void;
  /** Called with a room that has just come from its log, which may know what nobody was told when a process died. */
  readonly onLoaded?: (room: Reader) => void;
  readonly onBroken: (id: InterviewId, cause: unknown) => void;
  readonly onSaving?: (id: InterviewId, able: boolean, cause?: unknown) => void;
  readonly onFault?: (id: InterviewId, cause: unknown) => void;
  /** The files are whole, and this version cannot make a room of them. */
  readonly onUnreadable?: (id: InterviewId, reason: string) => void;
  /** A room without listeners stays in memory this long, in ms. */
  readonly idleAfter?: number;
  /** See RoomHostParts. */
  readonly entriesPerSnapshot?: number;
}

/**
 * Twice what node's file threads take at once: they are never idle, and what waits beyond that waits here, where a
 * batch still grows, and not there, where it cannot.
 */
const writesAtOnce = 8;

export const createRooms = (parts: RoomsParts): Rooms => {
  const { idleAfter = 60_000, timers = systemTimers, entriesPerSnapshot } = parts;
  const opening = new Map<InterviewId, Promise<OpenResult>>();
  const hosts = new Map<InterviewId, RoomHost>();
  const quarantined = new Set<InterviewId>();
  const turns = createWriteTurns(writesAtOnce);
  // One after the other: rooms that grow alike would otherwise all stop at once.
  const snapshotTurns = createWriteTurns(1);

  const load = async (id: InterviewId): Promise<OpenResult> => {
    const loaded = await parts.log.load(id);
    if (loaded.kind === 'quarantined') {
      quarantined.add(id);
      return loaded;
    }
    const read = readRoom(loaded);
    if (read.kind === 'quarantined') {
      quarantined.add(id);
      parts.onUnreadable?.(id, read.reason);
      return read;
    }
    const host = createRoomHost({
      id,
      logged: read.logged,
      log: parts.log,
      turns,
      snapshotTurns,
      now: parts.now,
      timers,
      ...(entriesPerSnapshot !== undefined && { entriesPerSnapshot }),
      onChanged: (room) => parts.onChanged(id, room),
      onBroken: (cause) => {
        forget(id);
        parts.onBroken(id, cause);
      },
      onSaving: (able, cause) => parts.onSaving?.(id, able, cause),
      onFault: (cause) => parts.onFault?.(id, cause),
    });
    hosts.set(id, host);
    parts.onLoaded?.(host.room);
    return { kind: 'open', host };
  };

  const forget = (id: InterviewId) => {
    hosts.get(id)?.presence.close();
    hosts.delete(id);
    opening.delete(id);
  };

  /** Puts idle rooms away; a room that was asked for meanwhile is simply loaded again. */
  const sweep = async () => {
    for (const host of [...hosts.values()]) {
      if (host.listeners > 0 || !host.canSave) continue;
      await host.rest();
      if (host.listeners === 0) forget(host.id);
    }
    if (!closed) sweepLater();
  };
  let closed = false;
  let stopSweeping = () => {};
  const sweepLater = () => {
    stopSweeping = timers.after(idleAfter, () => void sweep());
  };
  sweepLater();

  return {
    open(id) {
      const known = opening.get(id);
      if (known) return known;
      const opened = load(id).catch((cause) => {
        opening.delete(id);
        throw cause;
      });
      opening.set(id, opened);
      return opened;
    },
    async remove(id) {
      hosts.get(id)?.end('deleted');
      forget(id);
      quarantined.delete(id);
      await parts.log.remove(id);
    },
    loaded: () => hosts.values(),
    troubles: () => ({
      quarantined: quarantined.size,
      readOnly: [...hosts.values()].filter((host) => !host.canSave).length,
    }),
    async close() {
      closed = true;
      stopSweeping();
      await Promise.all([...hosts.values()].map((host) => host.rest()));
      for (const id of [...hosts.keys()]) forget(id);
    },
  };
};

/** The room as its log tells it. One that a later Panelroom wrote stays closed; the others open. */
const readRoom = (loaded: Exclude<LoadResult, { kind: 'quarantined' }>) => {
  if (loaded.kind === 'absent') return { kind: 'read', logged: roomOfLog(null, []) } as const;
  // The log holds what `submit` accepted, written as it was by this program.
  const snapshot = loaded.snapshot as { seq: number; state: RoomSnapshot } | null;
  const entries = loaded.entries.map(({ entry }) => entry as unknown as LogEntry);
  try {
    return { kind: 'read', logged: roomOfLog(snapshot, entries) } as const;
  } catch (error) {
    return { kind: 'quarantined', reason: error instanceof Error ? error.message : String(error) } as const;
  }
};
