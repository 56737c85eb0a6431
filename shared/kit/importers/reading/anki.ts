import type { TableRow } from '../document.ts';
import { type Delimiter, readDelimited } from './delimited.ts';

/** What a file of cards says about itself in its first lines: `#separator:tab`, `#deck column:3`, `#columns:front	back`. */
const directive = /^#([a-z ]{3,20}):[ \t]*(.*)$/i;

const separators: Readonly<Record<string, Delimiter>> = {
  tab: '\t',
  '\t': '\t',
  comma: ',',
  ',': ',',
  semicolon: ';',
  ';': ';',
  pipe: '|',
  '|': '|',
};

/** What the columns hold that are not written on the card. */
const columnNames: Readonly<Record<string, string>> = {
  'guid column': 'id',
  'notetype column': 'id',
  'deck column': 'deck',
  'tags column': 'tags',
};

export const isCards = (text: string): boolean => /^\uFEFF?#separator:/i.test(text);

const headerOf = (directives: ReadonlyMap<string, string>, width: number): string[] => {
  const named = (directives.get('columns') ?? '').split('\t');
  const names = Array.from({ length: width }, (_, at) => named[at]?.trim() ?? '');
  for (const [key, name] of Object.entries(columnNames)) {
    const at = Number(directives.get(key)) - 1;
    if (at >= 0 && at < width) names[at] = name;
  }
  const free = names.flatMap((name, at) => (name === '' ? [at] : []));
  const [front, back] = free;
  if (front !== undefined && !directives.has('columns')) names[front] = 'front';
  if (back !== undefined && !directives.has('columns')) names[back] = 'back';
  return names;
};

/** A deck is named from its root; the last part is what the cards are about. */
const shortDeck = (names: readonly string[], row: TableRow): TableRow => {
  const at = names.indexOf('deck');
  const cells = row.cells.map((cell, index) => (index === at ? (cell.split('::').at(-1) ?? cell) : cell));
  return at < 0 ? row : { ...row, cells };
};

/** The rows of an export of flash cards, with a row of names above them. */
export const readCards = (text: string): TableRow[] => {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n?|\n/);
  const end = lines.findIndex((line) => !directive.test(line));
  const head = end < 0 ? lines : lines.slice(0, end);
  const directives = new Map(
    head.map((line): [string, string] => {
      const [, key = '', value = ''] = directive.exec(line) ?? [];
      return [key.toLowerCase().trim(), value];
    }),
  );
  const delimiter = separators[(directives.get('separator') ?? '').toLowerCase()] ?? '\t';
  const rows = readDelimited(lines.slice(head.length).join('\n'), delimiter).map((row) => ({
    ...row,
    number: row.number + head.length,
  }));
  const names = headerOf(directives, Math.max(0, ...rows.slice(0, 50).map(({ cells }) => cells.length)));
  const header: TableRow = { number: head.length, original: head.at(-1) ?? '', cells: names };
  return [header, ...rows.map((row) => shortDeck(names, row))];
};
