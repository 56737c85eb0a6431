import type { TableRow } from '../document.ts';
import { stripInline } from './inline.ts';
import type { SourceText } from './lines.ts';

/** A row of dashes, which in Markdown parts the names of the columns from the rest. */
const isDelimiterRow = (line: string): boolean =>
  line
    .trim()
    .replace(/^\||\|$/g, '')
    .split('|')
    .every((cell) => /^:?-+:?$/.test(cell.trim()));

/** Whether a table starts here: a row with bars, and below it one of dashes. */
export const startsTable = (line: string, next: string | undefined): boolean =>
  line.includes('|') &&
  next !== undefined &&
  next.length < 5000 &&
  next.includes('-') &&
  next.includes('|') &&
  isDelimiterRow(next);

const cellsOf = (line: string): string[] => {
  const cells: string[] = [''];
  let inCode = false;
  for (let at = 0; at < line.length; at++) {
    const character = line.charAt(at);
    if (character === '`') inCode = !inCode;
    if (character === '\\' && line.charAt(at + 1) === '|') {
      cells[cells.length - 1] += '|';
      at += 1;
    } else if (character === '|' && !inCode) cells.push('');
    else cells[cells.length - 1] += character;
  }
  if (cells[0]?.trim() === '') cells.shift();
  if (cells.length > 1 && cells.at(-1)?.trim() === '') cells.pop();
  return cells.map((cell) =>
    cell
      .split(/<br\s*\/?>/i)
      .map((line) => stripInline(line.trim()))
      .filter(Boolean)
      .join('\n'),
  );
};

/** The rows of the table that starts at a line, and the line after it. */
export const readTable = (lines: readonly SourceText[], start: number): { rows: TableRow[]; end: number } => {
  const rows: TableRow[] = [];
  let at = start;
  for (; at < lines.length; at++) {
    const line = lines[at];
    if (!line || line.text.trim() === '' || !line.text.includes('|')) break;
    if (at === start + 1) continue;
    rows.push({ number: line.number, original: line.text, cells: cellsOf(line.text.trim()) });
  }
  return { rows, end: at };
};
