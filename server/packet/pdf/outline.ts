import type { Landmark } from '../setting.ts';
import { plain } from './metadata.ts';
import type { PdfDocument } from './pdf-document.ts';

/** PDFKit's types know `expanded` alone. */
interface OutlinePlace {
  readonly expanded: boolean;
  readonly fit: boolean;
  readonly left: number;
  readonly top: number;
}

/** Bookmarks as deep as their landmarks, each leading to its heading on the current page. */
export const outlineOf = (document: PdfDocument) => {
  /** The last bookmark of each depth: the parent of what comes a level deeper. */
  const open = [document.outline];
  return {
    add({ words, depth }: Landmark, y: number) {
      const parent = open[depth - 1] ?? document.outline;
      // PDFKit counts from the right edge: the page's width leads to the left one.
      const place = { expanded: depth === 1, fit: false, left: document.page.width, top: y };
      open.splice(depth, Number.POSITIVE_INFINITY, parent.addItem(plain(words), place as OutlinePlace));
    },
  };
};
