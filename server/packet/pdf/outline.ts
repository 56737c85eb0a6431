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

/** Bookmarks of two levels, each leading to its heading on the current page. */
export const outlineOf = (document: PdfDocument) => {
  let section = document.outline;
  return {
    add(landmark: Landmark, y: number) {
      const isSection = landmark.kind === 'title' || landmark.level === 1;
      const parent = isSection ? document.outline : section;
      const title = landmark.kind === 'title' ? landmark.bookmark : landmark.text;
      // PDFKit counts from the right edge: the page's width leads to the left one.
      const place = { expanded: isSection, fit: false, left: document.page.width, top: y };
      const item = parent.addItem(plain(title), place as OutlinePlace);
      if (isSection) section = item;
    },
  };
};
