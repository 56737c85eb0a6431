import { type Refused, refused } from '../importer.ts';
import { countLines, mostLines, readLines, type SourceText } from './lines.ts';

/** The lines of a text, or the refusal of one with more than anybody can have written. */
export const readTextLines = (text: string): { ok: true; lines: SourceText[] } | Refused =>
  countLines(text) > mostLines
    ? refused('tooLarge', `It has more than ${mostLines} lines with text, which are the most. Split it.`)
    : { ok: true, lines: readLines(text) };
