import { chunksOf, heightOf, type Strip } from './strip.ts';

/** A strip and how far below the top margin it begins. */
export interface PlacedStrip {
  readonly strip: Strip;
  readonly y: number;
}

export type PlacedPage = readonly PlacedStrip[];

/**
 * Fills pages of the given height. What keeps together goes to the next page as one, unless no page could hold it.
 * All of it happens before anything is painted, so every page can say how many there are.
 */
export const paginate = (strips: readonly Strip[], height: number): PlacedPage[] => {
  const pages = fillPages(height);
  for (const chunk of chunksOf(strips)) {
    const [first] = chunk;
    if (!first) continue;
    if (first.startsPage) {
      pages.startPage([]);
      continue;
    }
    const repeated = heightOf(first.repeated);
    if (!pages.hasRoomFor(chunk) && repeated + heightOf(chunk) <= height) pages.startPage(first.repeated);
    for (const one of chunk) {
      if (!pages.hasRoomFor([one])) pages.startPage(one.repeated);
      pages.put(one);
    }
  }
  return pages.all();
};

const fillPages = (height: number) => {
  const pages: PlacedStrip[][] = [[]];
  let y = 0;
  const page = (): PlacedStrip[] => pages.at(-1) as PlacedStrip[]; // There is always one.
  const spaceAbove = (strip: Strip | undefined): number =>
    page().length === 0 ? 0 : (strip?.spaceBefore ?? 0);
  const put = (strip: Strip) => {
    const top = y + spaceAbove(strip);
    page().push({ strip, y: top });
    y = top + strip.height;
  };
  return {
    put,
    /** An empty page has room for anything, or a strip higher than a page would never be placed. */
    hasRoomFor: (strips: readonly Strip[]): boolean =>
      page().length === 0 || y + spaceAbove(strips[0]) + heightOf(strips) <= height,
    startPage(repeated: readonly Strip[]) {
      if (page().length === 0) return;
      pages.push([]);
      y = 0;
      repeated.forEach(put);
    },
    all: (): PlacedPage[] => pages,
  };
};
