import { dirname, join } from 'node:path';
import type { AuditEvent, AuditTrailAnswer } from '../../shared/http.ts';
import { createBucket } from '../live/command-pace.ts';
import { type Disk, type DiskFile, writeFully } from '../store/embedded/disk.ts';
import { DurableAdapter } from '../store/embedded/durable-adapter.ts';
import { GroupCommit } from '../store/embedded/group-commit.ts';
import { Lane } from '../store/embedded/lane.ts';
import { systemTimers } from '../timers.ts';
import { type AuditHead, chained, emptyHead, verifyChain } from './chain.ts';

/** Who did what, and what was refused to whom: a file of its own that nobody can change unnoticed. */
export interface AuditTrail {
  /** Written down soon; nobody waits for it. */
  record(event: AuditEvent): void;
  latest(count: number): Promise<AuditTrailAnswer>;
  close(): Promise<void>;
}

/** For a server that keeps nothing, as in development. */
export const noTrail: AuditTrail = {
  record: () => undefined,
  latest: async () => ({ records: [], intact: true }),
  close: async () => undefined,
};

export interface AuditTrailParts {
  readonly disk: Disk;
  readonly dataDir: string;
  readonly now: () => number;
  readonly onFailed: (cause: unknown) => void;
}

/** An attacker can have as many denials as there are ports; the disk must not pay for all of them. */
const denials = { perSecond: 10, burst: 100 };
/** The head is kept apart again after as many records, and this many ms after the first that it lacks. */
const recordsPerHead = 50;
const headWithin = 1_000;

export const auditPaths = (dataDir: string) => ({
  trail: join(dataDir, 'audit', 'trail.jsonl'),
  head: join(dataDir, 'audit', 'head.json'),
});

/** Reads what is there, and whether it holds. */
export const readTrail = async (disk: Disk, dataDir: string) => {
  const paths = auditPaths(dataDir);
  const bytes = await disk.read(paths.trail);
  const kept = await new DurableAdapter<AuditHead>({ disk, path: paths.head }).read();
  return verifyChain(bytes ? Buffer.from(bytes).toString('utf8') : '', kept ?? emptyHead);
};

export const openAuditTrail = async (parts: AuditTrailParts): Promise<AuditTrail> => {
  const { disk, dataDir, now, onFailed } = parts;
  const paths = auditPaths(dataDir);
  await disk.makeDir(dirname(paths.trail));
  await disk.syncDir(dataDir);
  const headFile = new DurableAdapter<AuditHead>({ disk, path: paths.head });
  const found = await readTrail(disk, dataDir);
  // A trail that was tampered with goes on behind what is left of it; verifying names the break for ever.
  let head: AuditHead = found.records.at(-1) ?? emptyHead;
  let keptAt = head.n;
  let file: DiskFile | null = null;
  let unwritten = 0;
  const lane = new Lane();
  const bucket = createBucket(denials, now);

  const openAtEnd = async (): Promise<DiskFile> => {
    const bytes = await disk.read(paths.trail);
    const end = bytes ? Buffer.from(bytes).lastIndexOf(0x0a) + 1 : 0;
    if (bytes && end < bytes.length) await disk.truncate(paths.trail, end);
    const opened = await disk.openAppend(paths.trail);
    await disk.syncDir(dirname(paths.trail));
    return opened;
  };

  const keepHead = async () => {
    if (keptAt === head.n) return;
    await headFile.write({ n: head.n, hash: head.hash });
    keptAt = head.n;
  };

  let forgetHead: (() => void) | null = null;
  /** In the lane of the records: what it keeps must be what is durable. */
  const keepHeadSoon = () => {
    forgetHead ??= systemTimers.after(headWithin, () => {
      forgetHead = null;
      lane.run(keepHead).catch(onFailed);
    });
  };

  const commits = new GroupCommit<AuditEvent, void>(lane, async (events) => {
    let next = head;
    const lines = events.map((event) => {
      const record = chained(event, next, now());
      next = record;
      return `${JSON.stringify(record)}\n`;
    });
    try {
      file ??= await openAtEnd();
      await writeFully(file, Buffer.from(lines.join('')));
      await file.sync();
    } catch (cause) {
      // What is on the disk is not known: the next one looks again.
      await file?.close().catch(() => undefined);
      file = null;
      throw cause;
    }
    head = next;
    if (head.n - keptAt >= recordsPerHead) await keepHead();
    keepHeadSoon();
    return events.map(() => undefined);
  });

  return {
    record(event) {
      if (event.outcome === 'denied' && !bucket.take()) {
        unwritten += 1;
        return;
      }
      const missed = unwritten;
      unwritten = 0;
      commits.add(missed > 0 ? { ...event, unwritten: missed } : event).catch(onFailed);
    },
    async latest(count) {
      await lane.idle();
      const { ok, records } = await readTrail(disk, dataDir);
      return { records: records.slice(-count), intact: ok };
    },
    async close() {
      forgetHead?.();
      await lane.idle();
      await keepHead().catch(onFailed);
      await file?.close();
    },
  };
};
