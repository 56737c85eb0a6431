import type { StoredEntry } from '../store.ts';
import { decodeEndOfLine, decodeLogLine, endOfLine, type LogLine } from './log-line.ts';

export interface LogScan {
  /** The records up to the first damage. */
  readonly entries: readonly StoredEntry[];
  /** Where they end in the file. */
  readonly goodLength: number;
  readonly verdict:
    | { readonly kind: 'whole' }
    /** The rest is what a crash left of a write that was never acknowledged. */
    | { readonly kind: 'torn' }
    /** Acknowledged records are damaged or missing. */
    | { readonly kind: 'corrupt'; readonly reason: string };
}

const whole = { kind: 'whole' } as const;
const torn = { kind: 'torn' } as const;
const corrupt = (reason: string) => ({ kind: 'corrupt', reason }) as const;

/** Reads a log whose first record must be `firstSeq`. */
export const scanLog = (bytes: Buffer, firstSeq: number): LogScan => {
  const entries: StoredEntry[] = [];
  let start = 0;
  while (start < bytes.length) {
    const end = endOfLine(bytes, start);
    const line = end === null ? bad : decodeLogLine(bytes.subarray(start, end - 1));
    const expected = firstSeq + entries.length;
    if (end === null || line.kind !== 'record') {
      return { entries, goodLength: start, verdict: judgeDamage(bytes, start, expected) };
    }
    if (line.record.seq !== expected) {
      const reason = `entry ${line.record.seq} stands where entry ${expected} belongs`;
      return { entries, goodLength: start, verdict: corrupt(reason) };
    }
    entries.push({ seq: line.record.seq, entry: line.record.entry });
    start = end;
  }
  return { entries, goodLength: start, verdict: whole };
};

const bad: LogLine = { kind: 'bad' };

/**
 * A disk may write the pages of one batch in any order, so a good record after a bad one is still a torn tail when
 * both belong to the same batch. A good record of a later batch proves that the bad one had been acknowledged.
 */
const judgeDamage = (bytes: Buffer, damageStart: number, damagedSeq: number): LogScan['verdict'] => {
  for (let start = damageStart; ; ) {
    const end = endOfLine(bytes, start);
    if (end === null) return torn;
    const line = decodeEndOfLine(bytes.subarray(start, end - 1));
    if (line.kind === 'newer') return corrupt(`it was written by a newer version (format ${line.format})`);
    if (line.kind === 'record' && line.record.batch > damagedSeq) {
      return corrupt(`entry ${damagedSeq} is damaged and entry ${line.record.seq} after it is not`);
    }
    start = end;
  }
};
