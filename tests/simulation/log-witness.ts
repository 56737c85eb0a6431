import type { LoadResult, RoomLog, StoredSnapshot } from '../../server/store/store.ts';
import {
  createLoggedRoom,
  type LogEntry,
  type LoggedRoom,
  replay,
  roomOfLog,
  snapshotOf,
} from '../../shared/room/log.ts';
import { findInterview } from '../../shared/room/reader.ts';
import { isSame } from '../support/canonical.ts';
import type { Attendance } from './attendance.ts';
import { brokenAfter, brokenBy } from './entry-laws.ts';

export interface LogWitnessParts {
  readonly attendance: Attendance;
  readonly blame: (fault: string) => void;
  readonly onDurable: (entry: LogEntry) => void;
}

/**
 * Stands between the rooms and the store and remembers, over all lives of the server, what the store said is durable.
 * `truth` is the room that those entries tell: whatever anybody is shown must be of it.
 */
export class LogWitness {
  readonly truth: LoggedRoom = createLoggedRoom();
  readonly entries: LogEntry[] = [];
  readonly #attendance: Attendance;
  readonly #blame: (fault: string) => void;
  readonly #onDurable: (entry: LogEntry) => void;
  /** In virtual ms. */
  readonly #decidedAt = new WeakMap<LogEntry, number>();
  /** Handed to the store and not answered: may or may not be there after a crash. */
  #underWay: LogEntry[] = [];
  readonly #snapshots = new Map<number, string>();
  snapshotsKept = 0;

  constructor({ attendance, blame, onDurable }: LogWitnessParts) {
    this.#attendance = attendance;
    this.#blame = blame;
    this.#onDurable = onDurable;
  }

  /** The store's rooms, watched. `virtual` makes the server's times, which may have jumped, into virtual ones. */
  watch(log: RoomLog, virtual: (at: number) => number): RoomLog {
    return {
      list: () => log.list(),
      remove: (room) => log.remove(room),
      append: async (room, expectedSeq, entries) => {
        const made = entries as unknown as LogEntry[];
        this.#underWay.push(...made);
        for (const entry of made) this.#decidedAt.set(entry, virtual(entry.at));
        const result = await log.append(room, expectedSeq, entries);
        if (result.kind === 'ok') this.#becomeDurable(made);
        else this.#blame(`two writers: entry ${expectedSeq + 1} met a log of ${result.seq}`);
        return result;
      },
      load: async (room) => {
        const loaded = await log.load(room);
        this.#compare(loaded);
        return loaded;
      },
      keepSnapshot: async (room, snapshot) => {
        this.#check(snapshot);
        await log.keepSnapshot(room, snapshot);
        this.snapshotsKept += 1;
      },
    };
  }

  #becomeDurable(entries: readonly LogEntry[]): void {
    const done = new Set(entries);
    this.#underWay = this.#underWay.filter((entry) => !done.has(entry));
    for (const entry of entries) {
      if (entry.seq !== this.entries.length + 1) {
        this.#blame(`gap: entry ${entry.seq} follows entry ${this.entries.length}`);
        return;
      }
      const decidedAt = this.#decidedAt.get(entry) ?? 0;
      const before = brokenBy(entry, this.truth.room, { attendance: this.#attendance, decidedAt });
      const phase = findInterview(this.truth.room)?.phase ?? null;
      if (before) this.#blame(`forbidden: ${before}`);
      this.entries.push(entry);
      replay(this.truth, entry);
      const after = brokenAfter(entry, this.truth.room, phase);
      if (after) this.#blame(`forbidden: ${after}`);
      this.#onDurable(entry);
    }
  }

  #compare(loaded: LoadResult) {
    if (loaded.kind === 'quarantined')
      return this.#blame(`recovery: the room is quarantined: ${loaded.reason}`);
    const snapshot = loaded.kind === 'room' ? loaded.snapshot : null;
    const found = loaded.kind === 'room' ? loaded.entries : [];
    const covered = snapshot?.seq ?? 0;
    if (snapshot && this.#snapshots.get(snapshot.seq) !== JSON.stringify(snapshot.state))
      return this.#blame(`rewritten: a snapshot of entry ${snapshot.seq} that nobody kept`);
    const last = covered + found.length;
    if (last < this.entries.length)
      return this.#blame(`lost: the store has ${last} of ${this.entries.length} acknowledged entries`);
    const possible = [...this.entries, ...this.#underWay];
    for (const [index, { seq, entry }] of found.entries()) {
      if (seq !== covered + index + 1)
        return this.#blame(`gap: entry ${seq} where ${covered + index + 1} belongs`);
      if (JSON.stringify(entry) !== JSON.stringify(possible[seq - 1]))
        return this.#blame(`rewritten: entry ${seq} is not what was written`);
    }
    const survived = possible.slice(this.entries.length, last);
    this.#underWay = [];
    this.#becomeDurable(survived);
  }

  #check({ seq, state }: StoredSnapshot) {
    if (seq > this.truth.seq)
      return this.#blame(`ahead: a snapshot of entry ${seq} while ${this.truth.seq} are durable`);
    const then = seq === this.truth.seq ? this.truth : roomOfLog(null, this.entries.slice(0, seq));
    if (!isSame(state, snapshotOf(then)))
      this.#blame(`rewritten: the snapshot of entry ${seq} is not what the log tells`);
    this.#snapshots.set(seq, JSON.stringify(state));
  }
}
