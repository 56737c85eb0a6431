import { createHash } from 'node:crypto';
import type { AuditEvent, AuditRecord } from '../../shared/http.ts';

/** How far the trail had come at some moment, kept apart from it: what is cut off its end is missed. */
export interface AuditHead {
  readonly n: number;
  readonly hash: string;
}

export const emptyHead: AuditHead = { n: 0, hash: '0'.repeat(64) };

const hashOf = (record: Omit<AuditRecord, 'hash'>): string =>
  createHash('sha256').update(JSON.stringify(record)).digest('hex');

/** The event as the record that follows `head`. */
export const chained = (event: AuditEvent, head: AuditHead, at: number): AuditRecord => {
  const record = { n: head.n + 1, at: new Date(at).toISOString(), ...event, previous: head.hash };
  return { ...record, hash: hashOf(record) };
};

export type ChainVerdict =
  | { readonly ok: true; readonly records: readonly AuditRecord[]; readonly head: AuditHead }
  /** `n` is the number of the first record that is not what was written. */
  | {
      readonly ok: false;
      readonly n: number;
      readonly reason: string;
      readonly records: readonly AuditRecord[];
    };

/** Follows the chain from its first record. `kept` is the head that was kept apart. */
export const verifyChain = (text: string, kept: AuditHead = emptyHead): ChainVerdict => {
  const records: AuditRecord[] = [];
  let head = emptyHead;
  const bad = (reason: string): ChainVerdict => ({ ok: false, n: head.n + 1, reason, records });
  if (text !== '' && !text.endsWith('\n')) text = text.slice(0, text.lastIndexOf('\n') + 1); // A crash's half record.
  for (const line of text.split('\n').slice(0, -1)) {
    const record = parsed(line);
    if (!record) return bad('it cannot be read');
    const { hash, ...content } = record;
    if (record.n !== head.n + 1 || record.previous !== head.hash)
      return bad('it does not follow the one before: something was removed, added or moved');
    if (hash !== hashOf(content) || line !== JSON.stringify(record)) return bad('its content was changed');
    head = { n: record.n, hash };
    records.push(record);
    if (head.n === kept.n && head.hash !== kept.hash)
      return { ...bad('it was written anew'), n: head.n } as ChainVerdict;
  }
  return head.n < kept.n ? bad(`it is missing, and all up to ${kept.n}`) : { ok: true, records, head };
};

const parsed = (line: string): AuditRecord | null => {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && 'hash' in value ? (value as AuditRecord) : null;
  } catch {
    return null;
  }
};
