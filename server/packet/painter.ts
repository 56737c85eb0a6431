import type { PacketData } from '../../shared/packet/packet-data.ts';
import { packetBlocks } from '../../shared/packet/sections.ts';
import { footerOps } from './footer.ts';
import { layOut, type Page } from './layout.ts';
import { paintChip, paintDistribution } from './paint-marks.ts';
import { openDocument, type PdfDocument, plain, setFont, typefacesOf } from './pdf-document.ts';
import type { PaintOp } from './strip.ts';
import { type PageName, pageSizes } from './theme.ts';

/** The packet as a PDF. The same data gives the same bytes, whatever was painted before. */
export const paintPacket = async (data: PacketData, page: PageName): Promise<Uint8Array> => {
  const size = pageSizes[page];
  const document = openDocument(data, size);
  const bytes = collected(document);
  const typefaces = typefacesOf(document);
  const pages = layOut(packetBlocks(data), size, typefaces);
  const outline = makeOutline(document);
  pages.forEach((content, index) => {
    document.addPage();
    outline.add(content);
    for (const op of content.ops) paint(document, op);
    const place = { page: index + 1, pages: pages.length };
    for (const op of footerOps(data, place, size, typefaces)) paint(document, op);
  });
  document.end();
  return bytes;
};

const collected = (document: PdfDocument): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    document.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    document.on('end', () => resolve(Uint8Array.from(Buffer.concat(chunks))));
    document.on('error', reject);
  });

/** PDFKit's types know `expanded` alone. */
interface OutlinePlace {
  readonly expanded: boolean;
  readonly left: number;
  readonly top: number;
}

/** Bookmarks of two levels, each leading to its heading. */
const makeOutline = (document: PdfDocument) => {
  let section = document.outline;
  return {
    add({ bookmarks }: Page) {
      for (const { level, title, y } of bookmarks) {
        const parent = level === 1 ? document.outline : section;
        // PDFKit counts from the right edge: the page's width leads to the left one.
        const item = parent.addItem(plain(title), {
          expanded: level === 1,
          left: document.page.width,
          top: y,
        } as OutlinePlace);
        if (level === 1) section = item;
      }
    },
  };
};

const paint = (document: PdfDocument, op: PaintOp): void => {
  switch (op.kind) {
    case 'text':
      setFont(document, op.style.weight);
      document.fontSize(op.style.size).fillColor(op.colour);
      // One measured line: PDFKit places it and wraps nothing.
      document.text(op.text, op.x, op.y, { lineBreak: false, baseline: 'alphabetic' });
      return;
    case 'chip':
      paintChip(document, op.mark, op.x, op.y);
      return;
    case 'distribution':
      paintDistribution(document, op.distribution, op);
      return;
    case 'line':
      document.lineWidth(op.thickness).strokeColor(op.colour);
      document
        .moveTo(op.x, op.y)
        .lineTo(op.x + op.width, op.y)
        .stroke();
      return;
    case 'box':
      document.rect(op.x, op.y, op.width, op.height);
      if (op.fill) document.fill(op.fill);
      else document.lineWidth(0.75).stroke(op.edge ?? undefined);
  }
};
