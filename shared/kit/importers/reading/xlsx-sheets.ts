import type { TableRow } from '../document.ts';
import type { Sheet } from './table-document.ts';
import { readXml } from './xml.ts';

const widest = 200;

/** The texts that cells share. Phonetic readings beside a text are not part of it. */
export const readSharedStrings = (bytes: Uint8Array | undefined): string[] => {
  const strings: string[] = [];
  let isText = false;
  let inReading = false;
  readXml(bytes, {
    opens: ({ name }) => {
      if (name === 'si') strings.push('');
      else if (name === 'rPh') inReading = true;
      else if (name === 't') isText = true;
    },
    text: (text) => {
      if (isText && !inReading) strings[strings.length - 1] += text;
    },
    closes: (name) => {
      if (name === 't') isText = false;
      else if (name === 'rPh') inReading = false;
    },
  });
  return strings;
};

/** The names of the sheets by the id of their part, in the order of the workbook. */
export const readSheetNames = (bytes: Uint8Array | undefined): Array<{ name: string; id: string }> => {
  const sheets: Array<{ name: string; id: string }> = [];
  readXml(bytes, {
    opens: ({ name, attribute }) => {
      const isShown = !/hidden/i.test(attribute('state') ?? '');
      if (name === 'sheet' && isShown)
        sheets.push({ name: attribute('name') ?? '', id: attribute('id') ?? '' });
    },
  });
  return sheets;
};

/** Which file is behind which id. */
export const readTargets = (bytes: Uint8Array | undefined): Map<string, string> => {
  const targets = new Map<string, string>();
  readXml(bytes, {
    opens: ({ name, attribute }) => {
      const target = attribute('Target') ?? '';
      if (name === 'Relationship')
        targets.set(attribute('Id') ?? '', target.startsWith('/') ? target.slice(1) : `xl/${target}`);
    },
  });
  return targets;
};

const columnOf = (reference: string): number => {
  const letters = /^[A-Z]{1,3}/.exec(reference)?.[0];
  if (!letters) return -1;
  return Array.from(letters).reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1;
};

interface Cell {
  column: number;
  type: string;
  text: string;
}

/** The rows of one sheet, each with its number in the sheet. */
export const readSheet = (
  bytes: Uint8Array | undefined,
  strings: readonly string[],
  name: string,
): Sheet | null => {
  const rows: TableRow[] = [];
  let cell: Cell | undefined;
  let isValue = false;
  const isRead = readXml(bytes, {
    opens: ({ name, attribute }) => {
      if (name === 'row')
        rows.push({ number: Number(attribute('r')) || rows.length + 1, original: '', cells: [] });
      else if (name === 'c') {
        const next = rows.at(-1)?.cells.length ?? 0;
        const column = columnOf(attribute('r') ?? '');
        cell = { column: column < 0 ? next : column, type: attribute('t') ?? 'n', text: '' };
      } else if (name === 'v' || name === 't') isValue = true;
    },
    text: (text) => {
      if (isValue && cell) cell.text += text;
    },
    closes: (name) => {
      if (name === 'v' || name === 't') isValue = false;
      const cells = rows.at(-1)?.cells;
      if (name !== 'c' || !cell || !cells || cell.column >= widest) return;
      while (cells.length < cell.column) cells.push('');
      cells[cell.column] = (cell.type === 's' ? (strings[Number(cell.text)] ?? '') : cell.text).trim();
    },
  });
  return isRead
    ? { name, rows: rows.map((row) => ({ ...row, original: row.cells.filter(Boolean).join(' | ') })) }
    : null;
};
