import PDFDocument from 'pdfkit';
import { firstPack, fontFile } from '../../../server/packet/text/font-packs.ts';
import type { Weight } from '../../../server/packet/theme.ts';
import type { Block, Inline } from '../../../shared/packet/block.ts';
import type { PacketData } from '../../../shared/packet/packet-data.ts';
import { packetBlocks } from '../../../shared/packet/sections.ts';
import { markWords } from '../../../shared/packet/wording.ts';

/** What a packet is compared with: the same words through PDFKit's own text(), untagged, without marks and columns. */
export const rawPdf = (data: PacketData): Promise<Uint8Array> =>
  new Promise((resolve) => {
    const document = new PDFDocument({
      size: 'A4',
      margins: { top: 74, bottom: 62, left: 54, right: 54 },
      font: fileOf('regular'),
    });
    const chunks: Uint8Array[] = [];
    document.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    document.on('end', () => resolve(Uint8Array.from(Buffer.concat(chunks))));
    const print = (text: string, size: number, weight: Weight = 'regular') => {
      document
        .font(fileOf(weight))
        .fontSize(size)
        .text(text, { lineGap: size * 0.06 });
      document.moveDown(0.3);
    };
    for (const block of packetBlocks(data)) printBlock(block, print);
    document.end();
  });

const fileOf = (weight: Weight): string => fontFile(firstPack, weight) ?? '';

type Print = (text: string, size: number, weight?: Weight) => void;

const printBlock = (block: Block, print: Print): void => {
  switch (block.kind) {
    case 'title':
      print(block.text, 26, 'semibold');
      return;
    case 'heading':
      print(block.text, 16 - 3 * block.level, 'semibold');
      return;
    case 'paragraph':
      print(wordsOf(block.inlines), 9.5);
      return;
    case 'fields':
      for (const { label, value } of block.rows) print(`${wordsOf(label)}   ${wordsOf(value)}`, 9.5);
      return;
    case 'table':
      for (const row of block.rows) {
        const cells = row.kind === 'group' ? [wordsOf(row.label)] : row.cells.map(cellWords);
        print(cells.join('   '), 8.5);
      }
      return;
    case 'evidence':
      for (const item of block.items) {
        print(wordsOf(item.source), 7.75);
        print(item.text, 9.5);
      }
      return;
    case 'columns':
      for (const column of block.columns) for (const one of column.blocks) printBlock(one, print);
      return;
    case 'keep':
    case 'named':
    case 'callout':
      for (const one of block.blocks) printBlock(one, print);
      return;
    default:
      return;
  }
};

export const wordsOf = (inlines: readonly Inline[]): string =>
  inlines.map((inline) => (inline.kind === 'chip' ? markWords(inline.mark) : inline.text)).join('');

const cellWords = (
  cell: Extract<Extract<Block, { kind: 'table' }>['rows'][number], { kind: 'cells' }>['cells'][number],
): string => {
  if (cell.kind === 'text') return wordsOf(cell.inlines);
  return cell.kind === 'chips'
    ? cell.marks.map(markWords).join(' ')
    : Object.values(cell.distribution).join(' ');
};
