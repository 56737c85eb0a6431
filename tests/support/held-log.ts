import type { Json, RoomLog, StoredSnapshot } from '../../server/store/store.ts';
import type { InterviewId } from '../../shared/id.ts';

/**
 * A room log whose disk answers only when it is told to: what lies between `append` and `flush` is what a crash
 * takes. Keeps one room.
 */
export interface HeldLog extends RoomLog {
  /** What is durable now, oldest first. */
  readonly durable: readonly Json[];
  /** Batches that are being written. */
  readonly inFlight: number;
  /** Makes everything that is being written durable and lets it be known. */
  flush(): void;
  /** Forgets what is being written; nobody ever hears of it again. */
  crash(): void;
}

export const createHeldLog = (): HeldLog => {
  let durable: Json[] = [];
  let snapshot: StoredSnapshot | null = null;
  let waiting: Array<{ entries: readonly Json[]; done: () => void }> = [];
  return {
    get durable() {
      return durable;
    },
    get inFlight() {
      return waiting.length;
    },
    flush() {
      const flushed = waiting;
      waiting = [];
      for (const { entries, done } of flushed) {
        durable = [...durable, ...entries];
        done();
      }
    },
    crash() {
      waiting = [];
    },
    append: (_room, expectedSeq, entries) =>
      new Promise((resolve) => {
        if (durable.length !== expectedSeq) return resolve({ kind: 'conflict', seq: durable.length });
        waiting.push({ entries, done: () => resolve({ kind: 'ok' }) });
      }),
    load: async () => ({
      kind: 'room',
      snapshot,
      entries: durable.map((entry, index) => ({ seq: index + 1, entry })).slice(snapshot?.seq ?? 0),
    }),
    list: async (): Promise<InterviewId[]> => [],
    keepSnapshot: async (_room, kept) => {
      snapshot = JSON.parse(JSON.stringify(kept));
    },
    remove: async () => {
      durable = [];
      snapshot = null;
    },
  };
};
