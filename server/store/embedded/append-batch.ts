import type { AppendResult } from '../store.ts';
import { encodeLogLine } from './log-line.ts';

export interface AppendRequest {
  readonly expectedSeq: number;
  /** Each entry's JSON. */
  readonly entryTexts: readonly string[];
}

export interface AppendBatch {
  readonly bytes: Buffer;
  /** The last seq once the bytes are durable. */
  readonly seq: number;
  readonly results: readonly AppendResult[];
}

/** Lays out what several appends write after entry `seq`. Each is judged as if those before it were done. */
export const layOutBatch = (requests: readonly AppendRequest[], seq: number): AppendBatch => {
  const batch = seq + 1;
  const lines: string[] = [];
  const results = requests.map(({ expectedSeq, entryTexts }): AppendResult => {
    const lastSeq = seq + lines.length;
    if (expectedSeq !== lastSeq) return { kind: 'conflict', seq: lastSeq };
    for (const [index, text] of entryTexts.entries()) {
      lines.push(encodeLogLine(lastSeq + index + 1, batch, text));
    }
    return { kind: 'ok' };
  });
  return { bytes: Buffer.from(lines.join('')), seq: seq + lines.length, results };
};
