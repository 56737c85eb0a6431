import { Low } from 'lowdb';
import type { AppendResult, Json, LoadResult, StoredSnapshot } from '../store.ts';
import { RoomQuarantinedError, StoreDamagedError, StoreWriteError } from '../store-errors.ts';
import { type AppendRequest, layOutBatch } from './append-batch.ts';
import { type Disk, type DiskFile, writeFully } from './disk.ts';
import { DurableAdapter } from './durable-adapter.ts';
import { GroupCommit } from './group-commit.ts';
import { Lane } from './lane.ts';
import type { OpenLogs } from './open-logs.ts';
import type { RoomFolder } from './room-folder.ts';
import { cutFile, type RecoveredRoom, type Recovery, recoverRoom } from './room-recovery.ts';
import type { Report } from './store-event.ts';

export interface RoomJournalOptions {
  readonly disk: Disk;
  readonly roomsDir: string;
  readonly folder: RoomFolder;
  readonly openLogs: OpenLogs;
  readonly report: Report;
}

/** What is durable of the room. */
interface Standing {
  seq: number;
  snapshotSeq: number;
  /** The first seqs of the logs, rising; the last one is written to. */
  logs: readonly number[];
  /** How much of the last log is acknowledged. */
  logLength: number;
}

/**
 * One room's log and snapshots. Everything that touches its files runs in one lane, so no two recoveries, writes or
 * removals ever overlap. After any failed write nothing in memory is believed: the log is cut back to what was
 * acknowledged and the room is read from the disk again.
 */
export class RoomJournal {
  readonly #options: RoomJournalOptions;
  readonly #lane = new Lane();
  readonly #appends = new GroupCommit<AppendRequest, AppendResult>(this.#lane, (batch) =>
    this.#commit(batch),
  );
  #standing: Standing | null = null;
  #file: DiskFile | null = null;
  /** A log whose end may hold bytes that were never acknowledged. It must be cut before anyone reads it. */
  #uncut: { readonly path: string; readonly length: number } | null = null;

  constructor(options: RoomJournalOptions) {
    this.#options = options;
  }

  async append(expectedSeq: number, entries: readonly Json[]): Promise<AppendResult> {
    return this.#appends.add({ expectedSeq, entryTexts: entries.map((entry) => JSON.stringify(entry)) });
  }

  load(): Promise<LoadResult> {
    return this.#lane.run(async () => {
      const recovery = await this.#recover();
      if (recovery.kind === 'quarantined') return recovery;
      this.#standing = standingOf(recovery);
      const { seq, snapshot, entries } = recovery;
      return seq === 0 ? { kind: 'absent' } : { kind: 'room', snapshot, entries };
    });
  }

  async keepSnapshot(snapshot: StoredSnapshot): Promise<void> {
    const copy = structuredClone(snapshot);
    return this.#lane.run(() => this.#keepSnapshot(copy));
  }

  remove(): Promise<void> {
    return this.#lane.run(() => this.#remove());
  }

  /** Closes the log's file once what was asked for so far is done. */
  rest(): Promise<void> {
    return this.#lane.run(() => this.#closeFile());
  }

  async #commit(requests: readonly AppendRequest[]): Promise<readonly AppendResult[]> {
    const standing = await this.#stand();
    const batch = layOutBatch(requests, standing.seq);
    if (batch.bytes.length === 0) return batch.results;
    try {
      const file = this.#file ?? (await this.#openLog(standing));
      await writeFully(file, batch.bytes);
      await file.sync();
    } catch (cause) {
      const error = new StoreWriteError(`The log of room ${this.#options.folder.room}`, cause);
      // Appends that wait were made on top of this one; none of them can stand.
      this.#appends.rejectWaiting(error);
      await this.#poison(standing);
      throw error;
    }
    standing.seq = batch.seq;
    standing.logLength += batch.bytes.length;
    this.#options.openLogs.used(this);
    return batch.results;
  }

  async #keepSnapshot(snapshot: StoredSnapshot): Promise<void> {
    const { disk, folder } = this.#options;
    const standing = await this.#stand();
    if (snapshot.seq > standing.seq) {
      throw new Error(`Room ${folder.room} has no entry ${snapshot.seq} to keep a snapshot of.`);
    }
    if (snapshot.seq <= standing.snapshotSeq) return;
    try {
      const adapter = new DurableAdapter<StoredSnapshot>({ disk, path: folder.snapshotPath });
      await new Low(adapter, snapshot).write();
      standing.snapshotSeq = snapshot.seq;
      await this.#startLog(standing);
      await this.#dropLogs(standing, await previousSeq(adapter));
    } catch (cause) {
      await this.#poison(standing);
      throw new StoreWriteError(`The snapshot of room ${folder.room}`, cause);
    }
  }

  async #remove(): Promise<void> {
    const { disk, folder, roomsDir } = this.#options;
    await this.#closeFile();
    this.#standing = null;
    try {
      await disk.remove(folder.removedDir);
      // One rename takes all files away; deleting them one by one could leave half a room after a crash.
      if ((await disk.list(folder.dir)).length > 0) await disk.rename(folder.dir, folder.removedDir);
      await disk.syncDir(roomsDir);
      this.#uncut = null;
      await disk.remove(folder.removedDir);
      await disk.remove(folder.dir);
      await disk.syncDir(roomsDir);
    } catch (cause) {
      throw new StoreWriteError(`The removal of room ${folder.room}`, cause);
    }
  }

  /** What is durable, read from the disk when it is not known. */
  async #stand(): Promise<Standing> {
    if (this.#standing !== null) return this.#standing;
    const recovery = await this.#recover();
    if (recovery.kind === 'quarantined') {
      throw new RoomQuarantinedError(this.#options.folder.room, recovery.reason);
    }
    this.#standing = standingOf(recovery);
    return this.#standing;
  }

  async #recover(): Promise<Recovery> {
    const { folder, report } = this.#options;
    await this.#closeFile();
    this.#standing = null;
    await this.#cut();
    const recovery = await recoverRoom(this.#options);
    if (recovery.kind === 'quarantined') {
      report({ kind: 'quarantined', room: folder.room, reason: recovery.reason });
    }
    return recovery;
  }

  /** Opens the log that is written to, and its folder for a new room, with their names durable. */
  async #openLog(standing: Standing): Promise<DiskFile> {
    const { disk, folder, roomsDir } = this.#options;
    const firstSeq = standing.logs.at(-1);
    if (firstSeq === undefined) {
      await disk.makeDir(folder.dir);
      await disk.syncDir(roomsDir);
      standing.logs = [1];
    }
    this.#file = await disk.openAppend(folder.logPath(firstSeq ?? 1));
    if (standing.logLength === 0) await disk.syncDir(folder.dir);
    return this.#file;
  }

  /** Begins a new log, unless the last one is still empty, so that the old one can be dropped some day. */
  async #startLog(standing: Standing): Promise<void> {
    const firstSeq = standing.seq + 1;
    if (standing.logs.at(-1) === firstSeq) return;
    await this.#closeFile();
    standing.logs = [...standing.logs, firstSeq];
    standing.logLength = 0;
    await this.#openLog(standing);
    this.#options.openLogs.used(this);
  }

  /** Drops the logs that hold no entry after `seq`. A crash may bring some of them back; recovery skips them. */
  async #dropLogs(standing: Standing, seq: number): Promise<void> {
    const { disk, folder } = this.#options;
    const firstKept = Math.max(
      0,
      standing.logs.findLastIndex((firstSeq) => firstSeq <= seq + 1),
    );
    for (const firstSeq of standing.logs.slice(0, firstKept)) await disk.remove(folder.logPath(firstSeq));
    standing.logs = standing.logs.slice(firstKept);
  }

  /**
   * A failed sync may have thrown the written pages away while reading still shows them, so what was not acknowledged
   * is cut off at once, through another file, and the failed one is never synced again.
   */
  async #poison({ logs, logLength }: Standing): Promise<void> {
    this.#standing = null;
    this.#uncut = { path: this.#options.folder.logPath(logs.at(-1) ?? 1), length: logLength };
    await this.#closeFile();
    await this.#cut().catch(() => undefined); // Tried again, and told, before the room is next used.
  }

  async #cut(): Promise<void> {
    if (this.#uncut === null) return;
    try {
      await cutFile(this.#options.disk, this.#uncut.path, this.#uncut.length);
    } catch (cause) {
      throw new StoreWriteError(`The log of room ${this.#options.folder.room}`, cause);
    }
    this.#uncut = null;
  }

  async #closeFile(): Promise<void> {
    const file = this.#file;
    this.#file = null;
    this.#options.openLogs.closed(this);
    await file?.close().catch(() => undefined); // What was acknowledged is synced; the rest is not believed.
  }
}

const standingOf = ({ seq, snapshot, logs, logLength }: RecoveredRoom): Standing => ({
  seq,
  snapshotSeq: snapshot?.seq ?? 0,
  logs,
  logLength,
});

/** The snapshot that recovery falls back to; the logs after it must stay. 0 when there is none that can be read. */
const previousSeq = async (adapter: DurableAdapter<StoredSnapshot>): Promise<number> => {
  try {
    return (await adapter.readPrevious())?.seq ?? 0;
  } catch (error) {
    if (error instanceof StoreDamagedError) return 0;
    throw error;
  }
};
