import { basename, dirname } from 'node:path';
import { Low } from 'lowdb';
import type { StoredEntry, StoredSnapshot } from '../store.ts';
import { StoreDamagedError, StoreNewerError } from '../store-errors.ts';
import { type Disk, writeFully } from './disk.ts';
import { DurableAdapter } from './durable-adapter.ts';
import { type LogScan, scanLog } from './log-scan.ts';
import { logsAmong, type RoomFolder } from './room-folder.ts';
import type { Report } from './store-event.ts';

export interface RecoveryOptions {
  readonly disk: Disk;
  readonly folder: RoomFolder;
  readonly report: Report;
}

export interface RecoveredRoom {
  readonly kind: 'room';
  readonly snapshot: StoredSnapshot | null;
  /** The entries after the snapshot. */
  readonly entries: readonly StoredEntry[];
  /** The last durable entry; 0 when there is none. */
  readonly seq: number;
  /** The first seqs of all logs in the folder, rising; the last one is written to. Empty for a new room. */
  readonly logs: readonly number[];
  /** How much of the last log holds records. */
  readonly logLength: number;
}

export type Recovery = RecoveredRoom | { readonly kind: 'quarantined'; readonly reason: string };

const quarantined = (reason: string) => ({ kind: 'quarantined', reason }) as const;

/**
 * Reads a room from its files and mends what a crash may leave: the half-written end of the last log. Whatever else
 * does not fit together leaves the room quarantined and its files untouched. What it answers is durable.
 */
export const recoverRoom = async (options: RecoveryOptions): Promise<Recovery> => {
  const { disk, folder } = options;
  const logs = logsAmong(await disk.list(folder.dir));
  const snapshot = await readSnapshot(options);
  if (snapshot.kind === 'quarantined') return snapshot;
  const chain = await readChain(options, logs, snapshot.value?.seq ?? 0);
  if (chain.kind === 'quarantined') return chain;
  await mend(options, chain);
  return {
    kind: 'room',
    snapshot: snapshot.value,
    entries: chain.entries,
    seq: chain.seq,
    logs,
    logLength: chain.last?.scan.goodLength ?? 0,
  };
};

type SnapshotReading =
  | { readonly kind: 'read'; readonly value: StoredSnapshot | null }
  | { readonly kind: 'quarantined'; readonly reason: string };

/** What lowdb holds when there is no file; it wants an object. */
const noSnapshot: StoredSnapshot = { seq: 0, state: null };

const readSnapshot = async ({ disk, folder, report }: RecoveryOptions): Promise<SnapshotReading> => {
  const adapter = new DurableAdapter<StoredSnapshot>({
    disk,
    path: folder.snapshotPath,
    onPreviousUsed: (path) => report({ kind: 'previousUsed', path }),
  });
  const low = new Low<StoredSnapshot>(adapter, noSnapshot);
  try {
    await low.read();
  } catch (error) {
    if (error instanceof StoreNewerError) return quarantined(error.message);
    if (!(error instanceof StoreDamagedError)) throw error;
    // Without a snapshot the logs must reach back to the first entry, which is checked next.
    report({ kind: 'snapshotUnreadable', room: folder.room });
  }
  return { kind: 'read', value: low.data === noSnapshot ? null : low.data };
};

interface LastLog {
  readonly path: string;
  readonly bytes: Buffer;
  readonly scan: LogScan;
}

interface Chain {
  readonly kind: 'chain';
  /** The entries after the snapshot. */
  readonly entries: readonly StoredEntry[];
  readonly seq: number;
  /** Null for a room without logs. */
  readonly last: LastLog | null;
}

/** Follows the logs from the entry after the snapshot to the last one; each must begin where the one before ends. */
const readChain = async (
  { disk, folder }: RecoveryOptions,
  logs: readonly number[],
  snapshotSeq: number,
): Promise<Chain | ReturnType<typeof quarantined>> => {
  if (logs.length === 0) {
    if (snapshotSeq > 0) return quarantined('its logs are missing');
    return { kind: 'chain', entries: [], seq: 0, last: null };
  }
  const start = logs.findLastIndex((firstSeq) => firstSeq <= snapshotSeq + 1);
  if (start === -1) return quarantined(`the log with entry ${snapshotSeq + 1} is missing`);
  // Earlier logs hold nothing that the snapshot does not; a crash may have left any of them.
  const needed = logs.slice(start);
  const entries: StoredEntry[] = [];
  let seq = 0;
  let last: LastLog | null = null;
  for (const [index, firstSeq] of needed.entries()) {
    if (last !== null && firstSeq !== seq + 1) return quarantined(`entry ${seq + 1} is missing`);
    const path = folder.logPath(firstSeq);
    const bytes = Buffer.from((await disk.read(path)) ?? []);
    const scan = scanLog(bytes, firstSeq);
    const isLast = index === needed.length - 1;
    if (scan.verdict.kind === 'corrupt') return quarantined(`${basename(path)}: ${scan.verdict.reason}`);
    if (scan.verdict.kind === 'torn' && !isLast)
      return quarantined(`${basename(path)} is damaged at its end`);
    for (const entry of scan.entries) if (entry.seq > snapshotSeq) entries.push(entry);
    seq = firstSeq + scan.entries.length - 1;
    last = { path, bytes, scan };
  }
  if (seq < snapshotSeq)
    return quarantined(`the snapshot is of entry ${snapshotSeq}, the logs end at ${seq}`);
  return { kind: 'chain', entries, seq, last };
};

/** Cuts a torn tail, and syncs: a killed process may have left records that are only in memory. */
const mend = async ({ disk, folder, report }: RecoveryOptions, { last }: Chain): Promise<void> => {
  if (last === null) return;
  if (last.scan.verdict.kind === 'torn') {
    const tail = last.bytes.subarray(last.scan.goodLength);
    const keptAs = await setAside(disk, last.path, tail);
    await cutFile(disk, last.path, last.scan.goodLength);
    report({ kind: 'tornTail', room: folder.room, bytes: tail.length, keptAs });
  }
  await disk.syncFile(last.path);
};

const setAside = async (disk: Disk, logPath: string, tail: Uint8Array): Promise<string> => {
  for (let n = 1; ; n += 1) {
    const path = `${logPath}.torn-${n}`;
    if ((await disk.read(path)) !== null) continue;
    const file = await disk.create(path);
    try {
      await writeFully(file, tail);
      await file.sync();
    } finally {
      await file.close();
    }
    await disk.syncDir(dirname(path)); // Before the log is cut, or a crash could lose both.
    return path;
  }
};

/** Leaves the first `length` bytes of a file, durably. A file that is shorter, or absent, stays as it is. */
export const cutFile = async (disk: Disk, path: string, length: number): Promise<void> => {
  const bytes = await disk.read(path);
  if (bytes === null || bytes.length <= length) return; // Truncating would lengthen it with zeros.
  await disk.truncate(path, length);
};
