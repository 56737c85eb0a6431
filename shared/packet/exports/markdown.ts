import { levels } from '../../kit/kit.ts';
import type { Block, Cell, Inline, Table, TableRow } from '../block.ts';
import type { Mark } from '../mark.ts';
import type { PacketData } from '../packet-data.ts';
import { packetBlocks } from '../sections.ts';
import { markWords } from '../wording.ts';

/** The packet's blocks as Markdown (CommonMark with tables): the same words in the same order as on paper. */
export const packetMarkdown = (data: PacketData): string => {
  const foot = `Packet ${data.packetId}. Kit ${data.kit.id}, version ${data.kit.version}. ${data.status === 'final' ? 'Final' : 'Draft'}. Confidential.`;
  return `${[...packetBlocks(data).flatMap(markdownOf), foot].join('\n\n')}\n`;
};

const markdownOf = (block: Block): string[] => {
  switch (block.kind) {
    case 'title':
      return [`# ${line(block.text)}`];
    case 'heading':
      return [`${'#'.repeat(block.level + 1)} ${line(block.text)}`];
    case 'paragraph':
      return [inlines(block.inlines)];
    case 'fields':
      return [block.rows.map(({ label, value }) => `- ${inlines(label)}: ${inlines(value)}`).join('\n')];
    case 'table':
      return [tableOf(block)];
    case 'evidence':
      return block.items.flatMap(({ source, text }) => [inlines(source), quoted(escaped(text))]);
    case 'columns':
      return block.columns.flatMap((column) => column.blocks.flatMap(markdownOf));
    case 'keep':
      return block.blocks.flatMap(markdownOf);
    case 'callout':
      return [quoted(block.blocks.flatMap(markdownOf).join('\n\n'))];
    case 'rule':
      return ['---'];
    case 'contents':
    case 'writingSpace':
    case 'pageBreak':
      return [];
  }
};

const quoted = (text: string): string => text.replace(/^/gmu, '> ');

const inlines = (all: readonly Inline[]): string =>
  all
    .map((inline) => {
      if (inline.kind === 'chip') return markOf(inline.mark);
      const words = escaped(inline.text);
      return inline.strong ? words.replace(/\S(?:.*\S)?/u, '**$&**') : words;
    })
    .join('')
    .trim();

/** A rating in the shape of its chip. */
const markOf = (mark: Mark): string => `\\[${markWords(mark)}\\]`;

/** What Markdown or HTML would take for more than text. Line ends stay: a note is as long as it was typed. */
const escaped = (text: string): string =>
  text
    .replace(/\r\n?/gu, '\n')
    .replace(/[\\`*_[\]<>#|~&!]/gu, '\\$&')
    .replace(
      /^([ \t]*)([-+=]|\d+[.)])(?=\s|$)/gmu,
      (_, indent: string, mark: string) => `${indent}${escapedMark(mark)}`,
    );

const escapedMark = (mark: string): string => mark.replace(/[-+=.)]$/u, '\\$&');

const line = (text: string): string => unbroken(escaped(text), ' ');

/** Lines joined into one. By splitting: a pattern for blanks around a line end takes the square of a long run of blanks. */
const unbroken = (text: string, between: string): string =>
  text
    .split('\n')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join(between);

const tableOf = ({ columns, rows }: Table): string => {
  const headers = columns.map(({ header, align }) =>
    align === 'levels' ? levels.join(' / ') : line(header),
  );
  const rule = columns.map(({ align }) => (align === 'left' ? '---' : ':-:'));
  return [headers, rule, ...rows.map((row) => cellsOf(row, columns.length))]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
};

const cellsOf = (row: TableRow, columns: number): string[] =>
  row.kind === 'group'
    ? [cellText(inlines(row.label)), ...Array.from({ length: columns - 1 }, () => '')]
    : row.cells.map((cell) => cellText(cellWords(cell)));

const cellText = (words: string): string => unbroken(words, '<br>');

const cellWords = (cell: Cell): string => {
  switch (cell.kind) {
    case 'text':
      return inlines(cell.inlines);
    case 'chips':
      return cell.marks.map(markOf).join(' ');
    case 'distribution':
      return levels.map((level) => cell.distribution[level]).join(' / ');
  }
};
