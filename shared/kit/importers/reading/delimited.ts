import { parse } from 'csv-parse/sync';
import type { TableRow } from '../document.ts';

const delimiters = [',', ';', '\t', '|', '¦', '~', '^'] as const;
export type Delimiter = (typeof delimiters)[number];

/** Quoted cells hold what they like; what is between them is told by counting. */
const withoutQuoted = (text: string): string => text.replace(/"(?:[^"]|"")*"/g, '""');

const countIn = (line: string, sign: string): number => line.split(sign).length - 1;

/** The sign that splits the first lines of a text into the same number of cells, if one does. */
export const findDelimiter = (text: string): Delimiter | undefined => {
  const lines = withoutQuoted(text.slice(0, 40_000))
    .split(/\r\n?|\n/)
    .slice(0, 200)
    .filter((line) => line.trim() !== '');
  const [first = ''] = lines;
  const scored = delimiters.map((sign) => {
    const expected = countIn(first, sign);
    const counts = lines.map((line) => countIn(line, sign));
    const usual = counts.toSorted((a, b) => a - b)[Math.floor(counts.length / 2)] ?? 0;
    const columns = Math.max(expected, usual);
    const agree = counts.filter((count) => count === columns).length / Math.max(1, lines.length);
    return { sign, score: columns === 0 ? 0 : agree + (expected === columns ? 0.5 : 0) };
  });
  const best = scored.toSorted((a, b) => b.score - a.score)[0];
  return best && best.score >= 0.9 && lines.length > 1 ? best.sign : undefined;
};

const parseRows = (text: string, delimiter: Delimiter, quote: '"' | false): TableRow[] => {
  const options = {
    delimiter,
    quote,
    info: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    bom: true,
  };
  const records = parse(text, options) as unknown as Array<{ record: string[]; info: { lines: number } }>; // The shape that `info` asks for.
  let line = 1;
  return records.map(({ record, info }) => {
    // The parser counts the line a record ends on; a cell may run over several.
    const breaks = record.reduce((sum, cell) => sum + countIn(cell, '\n'), 0);
    line = Math.max(line, info.lines - breaks);
    return {
      number: line,
      original: record.join(delimiter === '\t' ? '\t' : `${delimiter} `),
      cells: record.map((cell) => cell.trim()),
    };
  });
};

/** The rows of a CSV. A quotation mark that never closes is a character like others, not the end of the file. */
export const readDelimited = (text: string, delimiter: Delimiter): TableRow[] => {
  try {
    return parseRows(text, delimiter, '"');
  } catch {
    return parseRows(text, delimiter, false);
  }
};
