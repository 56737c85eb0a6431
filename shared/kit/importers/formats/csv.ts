import type { TableRow } from '../document.ts';
import type { Importer } from '../importer.ts';
import { isCards, readCards } from '../reading/anki.ts';
import { findDelimiter, readDelimited } from '../reading/delimited.ts';
import { tableDocument } from '../reading/table-document.ts';
import { fieldNamed } from '../words/label-table.ts';
import { hasExtension, isNamed } from './file-type.ts';

/** A spreadsheet that says its own delimiter on the first line, as Excel does. */
const ownDelimiter = /^sep=(.)\r?\n/;

const rowsOf = (text: string): TableRow[] => {
  if (isCards(text)) return readCards(text);
  const own = ownDelimiter.exec(text);
  const delimiter = findDelimiter(own ? text.slice(own[0].length) : text) ?? ',';
  return readDelimited(own ? `\n${text.slice(own[0].length)}` : text, delimiter);
};

/** Without a name to go by: columns, and a first row that names at least two fields we know. */
const looksLikeTable = (text: string): boolean => {
  const delimiter = findDelimiter(text);
  if (!delimiter) return false;
  const end = text.search(/[\r\n]/);
  const names = text
    .slice(0, end < 0 ? undefined : end)
    .split(delimiter)
    .map((name) => name.replace(/["\s\uFEFF]+/g, ' ').trim());
  const known = names.filter((name) => name.length < 60 && fieldNamed(name) !== undefined).length;
  return known >= 2 && !/^\s*\|/.test(text);
};

const fewestCards = 3;

/** Without names: on every line the same number of tabs, none of them to indent it. */
const looksLikeCards = (text: string): boolean => {
  const lines = text
    .slice(0, 40_000)
    .split(/\r\n?|\n/)
    .filter((line) => line.trim() !== '');
  const tabs = (lines[0] ?? '').split('\t').length;
  return (
    lines.length >= fewestCards &&
    tabs > 1 &&
    lines.slice(0, -1).every((line) => !line.startsWith('\t') && line.split('\t').length === tabs)
  );
};

/** CSV and TSV with any delimiter and any header, and exports of flash cards. */
export const csv: Importer = {
  format: 'csv',
  recognises: ({ text, filename }) =>
    hasExtension(filename, 'csv', 'tsv', 'tab') ||
    (!isNamed(filename) && (isCards(text) || looksLikeTable(text) || looksLikeCards(text))),
  read: ({ text }) => ({ ok: true, document: tableDocument([{ rows: rowsOf(text) }]), skipped: [] }),
};
