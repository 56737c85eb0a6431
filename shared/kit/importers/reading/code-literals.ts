import type { DataEntry, DataNode } from '../data/data-node.ts';
import { readLiteral } from './json-tree.ts';

/** Where a list or a record is given to a name, exported or returned: `questions: Question[] = [`, `export default {`. */
const opening = /(?:(?<![=!<>])=(?![=>])|\bexport default|\breturn)\s{0,200}(?=[[{])/g;

/** The name on the line before a place, where there is one: `export const questions: Question[]`. */
const nameBefore = (text: string, at: number): string => {
  const line =
    text
      .slice(Math.max(0, at - 200), at)
      .split('\n')
      .at(-1) ?? '';
  const word = line.split(':')[0]?.trim().split(/\s+/).at(-1) ?? '';
  return /^[A-Za-z_$][\w$]{0,80}$/.test(word) ? word : 'items';
};

/** What fails is read again from the next name on, so the tries are counted. */
const mostTries = 200;

/** The lists and records that program code writes out. Nothing is run; what has to be computed is passed over. */
export const readCodeLiterals = (text: string): DataNode | null => {
  const entries: DataEntry[] = [];
  let end = 0;
  let tries = 0;
  for (const match of text.matchAll(opening)) {
    const at = match.index + match[0].length;
    if (at < end || tries >= mostTries) continue;
    tries += 1;
    const literal = readLiteral(text, at);
    if (!literal) continue;
    end = literal.end;
    entries.push({ key: nameBefore(text, match.index), line: literal.data.line, value: literal.data });
  }
  const [only] = entries;
  if (!only) return null;
  return entries.length === 1 ? only.value : { kind: 'record', line: 1, entries };
};
