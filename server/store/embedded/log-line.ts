import type { Json, StoredEntry } from '../store.ts';
import { checksumOf } from './checksum.ts';

/** Raised when a line's meaning changes; a program that meets a higher one leaves the room alone. */
export const logFormat = 1;

const newline = 0x0a;
const space = 0x20;
const checksumLength = 8;
const prefixLength = checksumLength + 1;

export interface LogRecord extends StoredEntry {
  /** The first seq of the write this line was part of: its lines became durable together or were never acknowledged. */
  readonly batch: number;
}

export type LogLine =
  | { readonly kind: 'record'; readonly record: LogRecord }
  | { readonly kind: 'newer'; readonly format: number }
  | { readonly kind: 'bad' };

/** `entryText` is the entry's JSON. JSON text holds no raw newline, so a line is a record. */
export const encodeLogLine = (seq: number, batch: number, entryText: string): string => {
  const json = `{"v":${logFormat},"seq":${seq},"batch":${batch},"entry":${entryText}}`;
  return `${checksumOf(json)} ${json}\n`;
};

/** The end of the line that starts at `start`, its newline included; null when the newline is missing. */
export const endOfLine = (bytes: Buffer, start: number): number | null => {
  const index = bytes.indexOf(newline, start);
  return index === -1 ? null : index + 1;
};

/** Reads one line, its newline left off. */
export const decodeLogLine = (line: Buffer): LogLine => {
  if (line.length <= prefixLength || line[checksumLength] !== space) return { kind: 'bad' };
  const json = line.subarray(prefixLength);
  if (line.toString('latin1', 0, checksumLength) !== checksumOf(json)) return { kind: 'bad' };
  return readRecord(JSON.parse(json.toString('utf8')));
};

const jsonStart = Buffer.from('{"v":');

/** The record that a line ends with. Damage may have eaten the newline before it, so it need not begin the line. */
export const decodeEndOfLine = (line: Buffer): LogLine => {
  let start = line.lastIndexOf(jsonStart);
  while (start >= prefixLength) {
    const found = decodeLogLine(line.subarray(start - prefixLength));
    if (found.kind !== 'bad') return found;
    start = line.lastIndexOf(jsonStart, start - 1);
  }
  return { kind: 'bad' };
};

const readRecord = (value: unknown): LogLine => {
  if (typeof value !== 'object' || value === null || !('v' in value)) return { kind: 'bad' };
  if (typeof value.v === 'number' && value.v > logFormat) return { kind: 'newer', format: value.v };
  if (!('seq' in value) || !('batch' in value) || !('entry' in value)) return { kind: 'bad' };
  const { seq, batch, entry } = value;
  if (typeof seq !== 'number' || typeof batch !== 'number') return { kind: 'bad' };
  return { kind: 'record', record: { seq, batch, entry: entry as Json } }; // It came out of JSON.parse.
};
