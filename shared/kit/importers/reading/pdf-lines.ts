import { getDocument, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { readMarker } from './markers.ts';
import { inReadingOrder, isRightToLeft } from './pdf-order.ts';

/** A line of a page, put together from the pieces that stand at one height. */
export interface PdfLine {
  text: string;
  left: number;
  right: number;
  /** Height of its letters. */
  size: number;
  isBold: boolean;
  /** It is read from the right. */
  isReversed: boolean;
  /** The bold words it starts with, after a number or bullet, where not all of it is bold. */
  lead: string;
  /** How far below the line above; a new page counts as far. */
  below: number;
}

export const mostPages = 400;

interface Piece {
  text: string;
  x: number;
  y: number;
  width: number;
  size: number;
  isBold: boolean;
}

const piecesOf = async (page: PDFPageProxy): Promise<Piece[]> => {
  // Names of fonts are known once what is painted has been read; only they tell what is bold.
  await page.getOperatorList();
  const { items } = await page.getTextContent();
  return items.flatMap((item) => {
    if (!('str' in item) || item.str === '') return [];
    const [, , c = 0, d = 0, x = 0, y = 0] = item.transform as number[];
    const font: unknown = page.commonObjs.has(item.fontName) ? page.commonObjs.get(item.fontName) : undefined;
    const name = typeof font === 'object' && font !== null && 'name' in font ? String(font.name) : '';
    return [
      {
        text: item.str,
        x,
        y,
        width: item.width,
        size: Math.hypot(c, d) || item.height,
        isBold: /bold|black|heavy|semibold/i.test(name),
      },
    ];
  });
};

const join = (pieces: readonly Piece[]): string => {
  let text = '';
  let last: Piece | undefined;
  for (const piece of pieces) {
    const next = piece.text;
    // Whichever way the line runs, the gap is what lies between the nearer edges.
    const gap = last
      ? Math.min(Math.abs(piece.x - (last.x + last.width)), Math.abs(last.x - (piece.x + piece.width)))
      : 0;
    const isApart = gap > piece.size * 0.15 && !/\s$/.test(text) && !/^\s/.test(next);
    text += (isApart ? ' ' : '') + next;
    last = piece;
  }
  return text.replace(/[\p{Cc}\s]+/gu, ' ').trim();
};

const toLine = (painted: readonly Piece[], below: number): PdfLine => {
  const isReversed = isRightToLeft(painted);
  const pieces = isReversed ? inReadingOrder(painted) : painted;
  const visible = pieces.filter(({ text }) => text.trim() !== '');
  const letters = visible.reduce((sum, { text }) => sum + text.length, 0);
  const from = visible.findIndex(({ isBold }) => isBold);
  const length = visible.slice(from).findIndex(({ isBold }) => !isBold);
  const before = from > 0 ? join(visible.slice(0, from)) : '';
  const isLead = from >= 0 && length > 0 && (before === '' || readMarker(`${before} x`)?.rest === 'x');
  const bold = visible.filter(({ isBold }) => isBold).reduce((sum, { text }) => sum + text.length, 0);
  return {
    text: join(pieces),
    left: Math.min(...visible.map(({ x }) => x)),
    right: Math.max(...visible.map(({ x, width }) => x + width)),
    size: Math.max(...visible.map(({ size }) => size)),
    isReversed,
    isBold: bold >= letters * 0.8 && letters > 0,
    lead: isLead ? join(visible.slice(from, from + length)) : '',
    below,
  };
};

/** Pieces come in the order they were painted; those at one height, one after the other, are a line. */
const linesOf = (pieces: readonly Piece[]): PdfLine[] => {
  const rows: Piece[][] = [];
  for (const piece of pieces) {
    const row = rows.at(-1);
    const [first] = row ?? [];
    if (row && first && Math.abs(first.y - piece.y) < Math.max(first.size, piece.size) * 0.4) row.push(piece);
    else rows.push([piece]);
  }
  let last: number | undefined;
  return rows.flatMap((row) => {
    if (row.every(({ text }) => text.trim() === '')) return [];
    const y = row[0]?.y ?? 0;
    const below = last === undefined ? 0 : last - y;
    last = y;
    return [toLine(row, below)];
  });
};

/** Heads and feet: the same words, but for numbers, at the ends of most pages. */
const withoutMargins = (pages: readonly PdfLine[][]): PdfLine[][] => {
  const shape = (line: PdfLine | undefined) => line?.text.replace(/\d+/g, '#') ?? '';
  const counts = new Map<string, number>();
  for (const page of pages)
    for (const text of new Set([shape(page[0]), shape(page.at(-1))]))
      counts.set(text, (counts.get(text) ?? 0) + 1);
  const isMargin = (line: PdfLine | undefined) =>
    pages.length >= 3 && line !== undefined && (counts.get(shape(line)) ?? 0) * 2 > pages.length;
  return pages.map((page) =>
    page.filter((line, index) => !((index === 0 || index === page.length - 1) && isMargin(line))),
  );
};

const readPages = async (document: PDFDocumentProxy): Promise<PdfLine[][]> => {
  const pages: PdfLine[][] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    pages.push(linesOf(await piecesOf(page)));
    page.cleanup();
  }
  return pages;
};

/** The lines of a PDF, page by page; the reason when there are none to be had. */
export const readPdfLines = async (bytes: Uint8Array): Promise<PdfLine[][] | 'damaged' | 'tooLong'> => {
  // pdfjs takes the buffer over and empties it, so it gets a copy. Nothing in a file may become code.
  const loading = getDocument({
    data: bytes.slice(),
    verbosity: 0,
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    stopAtErrors: false,
    enableXfa: false,
    maxImageSize: 1,
  });
  try {
    const document = await loading.promise;
    return document.numPages > mostPages ? 'tooLong' : withoutMargins(await readPages(document));
  } catch {
    return 'damaged'; // Or encrypted, or not a PDF behind its first bytes.
  } finally {
    await loading.destroy();
  }
};
