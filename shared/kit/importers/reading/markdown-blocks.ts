import type { Block } from '../document.ts';
import { BlockList } from './block-list.ts';
import { splitTags, type TagPiece } from './html-in-markdown.ts';
import type { SourceText } from './lines.ts';
import { readTable, startsTable } from './markdown-table.ts';

const fence = /^\s*(?:[-*+]\s+|\d+[.)]\s+|>\s?)?(`{3,}|~{3,})\s*([^`]*)$/;
const rule = /^\s{0,3}(?:(?:\*\s*){3,}|(?:-\s*){3,}|(?:_\s*){3,}|[=~#·•—–]{3,})$/;
const underline = /^\s{0,3}(=+|-{2,})\s*$/;
const heading = /^(\s{0,3}|\s*(?:\d{1,4}[.)]|[-*+])\s+)(#{1,6})(?!#)(?:\s+|(?=[\p{L}\p{N}¿*"“《[`]))(.*)$/u;
const comment = /^\s*<!--/;

interface Reader {
  lines: readonly SourceText[];
  at: number;
  list: BlockList;
}

/** Reads a fenced block; one that never closes ends with the file, as Markdown has it. */
const readFence = (reader: Reader, opening: RegExpExecArray): void => {
  const [, mark = '', language = ''] = opening;
  const start = reader.at;
  const indent = (reader.lines[start]?.text ?? '').search(/\S/);
  const code: string[] = [];
  let at = start + 1;
  for (; at < reader.lines.length; at++) {
    const text = reader.lines[at]?.text ?? '';
    const trimmed = text.trim();
    if (trimmed.startsWith(mark) && trimmed.replaceAll(mark.charAt(0), '') === '') break;
    code.push(text.slice(0, indent).trim() === '' ? text.slice(indent) : text.trimStart());
  }
  reader.list.addCode(reader.lines[start] as SourceText, code.join('\n'), language.trim()); // The line the fence stands on.
  reader.at = at + 1;
};

/** Comments may run over many lines; nothing in them is for the reader of the page. */
const skipComment = (reader: Reader): void => {
  let at = reader.at;
  while (at < reader.lines.length && !reader.lines[at]?.text.includes('-->')) at++;
  if (at >= reader.lines.length) at = reader.at; // It never closes: this one line is the comment.
  for (let line = reader.at; line <= at; line++) reader.list.skip(reader.lines[line], 'It is a comment.');
  reader.at = at + 1;
};

const isTitleAbove = (reader: Reader, line: SourceText): boolean => {
  const next = reader.lines[reader.at + 1];
  return (
    next !== undefined &&
    underline.test(next.text) &&
    line.text.trim().length > 0 &&
    line.text.length < 300 &&
    !/^\s*(?:[-*+>|]|\d+[.)])\s/.test(line.text) &&
    (/=/.test(next.text) || (next.text.trim().length >= 3 && reader.list.isAfterBlank))
  );
};

const readPieces = (reader: Reader, line: SourceText, pieces: readonly TagPiece[]): void => {
  for (const piece of pieces) {
    if (piece.kind === 'text') reader.list.addLine({ number: line.number, text: piece.text }, line.text);
    else reader.list.addTag(piece, line);
  }
};

/** What takes up more than its own line moves the reader on by itself. */
const readSeveral = (reader: Reader, text: string): boolean => {
  const opening = text.length < 300 ? fence.exec(text) : null;
  if (opening) readFence(reader, opening);
  else if (comment.test(text)) skipComment(reader);
  else if (startsTable(text, reader.lines[reader.at + 1]?.text)) readTableHere(reader);
  else return false;
  return true;
};

const readTableHere = (reader: Reader): void => {
  const line = reader.lines[reader.at];
  const { rows, end } = readTable(reader.lines, reader.at);
  if (line) reader.list.addTable(line, rows);
  reader.at = end;
};

const readLine = (reader: Reader, line: SourceText): void => {
  const { list } = reader;
  const { text } = line;
  const trimmed = text.trim();
  if (trimmed !== '' && readSeveral(reader, text)) return;
  const title = text.length < 4000 ? heading.exec(text) : null;
  if (trimmed === '') list.addBlank();
  else if (list.isInCode) list.addRaw(line);
  else if (title)
    list.addHeading(line, (title[2] ?? '').length, (title[3] ?? '').replace(/(?<!\s)\s+#+$/, ''));
  else if (text.length < 300 && rule.test(text)) list.addRule(line);
  else if (isTitleAbove(reader, line)) {
    list.addHeading(line, reader.lines[reader.at + 1]?.text.includes('=') ? 1 : 2, trimmed);
    reader.at += 1;
  } else readPieces(reader, line, splitTags(text));
  reader.at += 1;
};

export interface MarkdownReading {
  blocks: Block[];
  skipped: BlockList['skipped'];
}

/**
 * Markdown and plain text, line by line. Not a Markdown parser: question banks are written by hand, and a strict
 * parser turns a forgotten blank line into one long paragraph. It is also linear, whatever the input.
 */
export const readMarkdownBlocks = (lines: readonly SourceText[]): MarkdownReading => {
  const reader: Reader = { lines, at: 0, list: new BlockList() };
  while (reader.at < lines.length) {
    const line = lines[reader.at];
    if (line) readLine(reader, line);
  }
  return reader.list.finish();
};
