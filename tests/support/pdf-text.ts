import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface PdfBookmark {
  readonly level: number;
  readonly title: string;
  readonly page: number;
}

/** What a program that is not ours reads in a PDF. */
export interface PdfReading {
  /** The text of each page, its lines in the order they were painted. */
  readonly pages: readonly string[];
  readonly bookmarks: readonly PdfBookmark[];
  readonly title: string;
  readonly language: string | null;
}

export const readPdf = async (bytes: Uint8Array): Promise<PdfReading> => {
  // pdfjs takes the buffer over and empties it, so it gets a copy.
  const loading = getDocument({ data: bytes.slice(), verbosity: 0 });
  const document = await loading.promise;
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) pages.push(await pageText(document, number));
  const { info } = (await document.getMetadata()) as { info: { Title?: string; Language?: string } };
  const bookmarks = await bookmarksOf(document, await document.getOutline(), 1);
  await loading.destroy();
  return { pages, bookmarks, title: info.Title ?? '', language: info.Language ?? null };
};

/** Text without blanks and line ends: what is left to compare once lines have been broken. */
export const withoutBlanks = (text: string): string => text.replace(/\s+/gu, '');

const pageText = async (document: PDFDocumentProxy, number: number): Promise<string> => {
  const page = await document.getPage(number);
  const { items } = await page.getTextContent({ disableNormalization: true });
  return items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : '')).join('');
};

type Outline = Awaited<ReturnType<PDFDocumentProxy['getOutline']>>;

const bookmarksOf = async (
  document: PDFDocumentProxy,
  outline: Outline | null,
  level: number,
): Promise<PdfBookmark[]> => {
  const found: PdfBookmark[] = [];
  for (const { title, dest, items } of outline ?? []) {
    const [target] = Array.isArray(dest) ? dest : [];
    found.push({ level, title, page: (await document.getPageIndex(target)) + 1 });
    found.push(...(await bookmarksOf(document, items, level + 1)));
  }
  return found;
};
