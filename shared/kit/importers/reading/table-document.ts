import type { Block, KitDocument, TableRow } from '../document.ts';

export interface Sheet {
  name?: string;
  rows: TableRow[];
}

const blockOf = (number: number, parts: Pick<Block, 'kind' | 'text'> & Partial<Block>): Block => ({
  number,
  original: parts.text,
  depth: 0,
  fold: 0,
  gap: true,
  ...parts,
});

const isOneColumn = (rows: readonly TableRow[]): boolean =>
  rows.every(({ cells }) => cells.filter((cell) => cell !== '').length <= 1);

/** Sheets as a document: each a table, and under its name where there are several. */
export const tableDocument = (sheets: readonly Sheet[]): KitDocument => {
  const filled = sheets
    .map((sheet) => ({ ...sheet, rows: sheet.rows.filter(({ cells }) => cells.some((cell) => cell !== '')) }))
    .filter(({ rows }) => rows.length > 0);
  const blocks = filled.flatMap(({ name, rows }): Block[] => {
    const number = rows[0]?.number ?? 1;
    const heading =
      name !== undefined && filled.length > 1
        ? [blockOf(number, { kind: 'heading', depth: 2, text: name })]
        : [];
    const [first] = rows;
    // One column with a name above it is still a table; without one it is a list that somebody pasted.
    const isNamed = first !== undefined && rows.length > 1 && isOneColumn(rows);
    return [
      ...heading,
      blockOf(number, {
        kind: 'table',
        text: '',
        rows: isNamed
          ? rows.map((row) => ({ ...row, cells: [row.cells.find((cell) => cell !== '') ?? ''] }))
          : rows,
      }),
    ];
  });
  return { blocks };
};
