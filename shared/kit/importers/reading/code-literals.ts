import type { DataEntry, DataNode } from '../data/data-node.ts';
import { readLiteral } from './json-tree.ts';

/** A name that is given a list or a record: `const questions: Question[] = [`, `QUESTIONS = [`, `export default {`. */
const assignment =
  /(?:\b([A-Za-z_$][\w$]{0,80})\s{0,4}(?::[^=\n]{0,120})?(?<![=!<>])=(?![=>])|\bexport default|\breturn)\s{0,200}(?=[[{])/g;

/** What fails is read again from the next name on, so the tries are counted. */
const mostTries = 200;

/** The lists and records that program code writes out. Nothing is run; what has to be computed is passed over. */
export const readCodeLiterals = (text: string): DataNode | null => {
  const entries: DataEntry[] = [];
  let end = 0;
  let tries = 0;
  for (const match of text.matchAll(assignment)) {
    const at = match.index + match[0].length;
    if (at < end || tries >= mostTries) continue;
    tries += 1;
    const literal = readLiteral(text, at);
    if (!literal) continue;
    end = literal.end;
    entries.push({ key: match[1] ?? 'items', line: literal.data.line, value: literal.data });
  }
  const [only] = entries;
  if (!only) return null;
  return entries.length === 1 ? only.value : { kind: 'record', line: 1, entries };
};
