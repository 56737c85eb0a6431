import { levels } from '../../kit/kit.ts';
import type { Block, Cell, Inline, Table, TableRow } from '../block.ts';
import type { Mark } from '../mark.ts';
import type { PacketDocument } from '../packet-document.ts';
import { markWords, profileWords } from '../wording.ts';

/** A document's blocks as Markdown (CommonMark with tables): the same words in the same order as on paper. */
export const packetMarkdown = ({ blocks, foot }: PacketDocument): string => {
  const last = line(`${foot.name}. ${foot.identity} ${foot.basis}`);
  return `${[...blocks.flatMap((block) => markdownOf(block, 0)), last].join('\n\n')}\n`;
};

/** `depth`: how many parts the block stands in. */
const markdownOf = (block: Block, depth: number): string[] => {
  switch (block.kind) {
    case 'title':
      return [`# ${line(block.text)}`];
    case 'part':
      return [`## ${line(block.text)}`, ...block.blocks.flatMap((one) => markdownOf(one, depth + 1))];
    case 'heading':
      return [`${'#'.repeat(block.level + 1 + depth)} ${line(block.text)}`];
    case 'paragraph':
      return [inlines(block.inlines)];
    case 'fields':
      return [block.rows.map(({ label, value }) => `- ${inlines(label)}: ${inlines(value)}`).join('\n')];
    case 'table':
      return [tableOf(block)];
    case 'evidence':
      return block.items.flatMap(({ source, text }) => [inlines(source), quoted(escaped(text))]);
    case 'columns':
      return block.columns.flatMap((column) => column.blocks.flatMap((one) => markdownOf(one, depth)));
    case 'keep':
    case 'named':
      return block.blocks.flatMap((one) => markdownOf(one, depth));
    case 'callout':
      return [quoted(block.blocks.flatMap((one) => markdownOf(one, depth)).join('\n\n'))];
    case 'profiles':
      return [block.profiles.map((profile) => `- ${line(profileWords(profile))}`).join('\n')];
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
