import bidiFactory from 'bidi-js';

const bidi = bidiFactory();

/** From the text itself, or left to right for sentences that are the packet's own. */
export type Direction = 'auto' | 'ltr';

/** How deep each character is embedded: odd levels run from right to left. */
export interface Levels {
  readonly base: number;
  /** Null: all of it runs from left to right. */
  readonly of: Uint8Array | null;
}

const rightToLeft =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\u200f\u061c]/u;
const isolates = /[\u2066-\u2069]/gu;

const leftToRight: Levels = { base: 0, of: null };

/** The levels of one line of text as it was typed, by UAX 9. */
export const levelsOf = (text: string, direction: Direction): Levels => {
  // A mark of direction has to be taken out by its level, even where all goes one way.
  if (!rightToLeft.test(text) && !text.includes('\u200e')) return leftToRight;
  const base = direction === 'auto' && startsRightToLeft(text) ? 1 : 0;
  return { base, of: bidi.getEmbeddingLevels(text, base === 1 ? 'rtl' : 'ltr').levels };
};

/** Our own isolates are looked through: they are around every text that somebody typed. */
const startsRightToLeft = (text: string): boolean => {
  const [letter] = /[\p{L}\u200e\u200f\u061c]/u.exec(text) ?? [];
  return letter !== undefined && rightToLeft.test(letter);
};

/** Typed text keeps its order to itself inside a sentence of ours: a name in Hebrew does not drag the comma along. */
export const isolated = (text: string): string =>
  rightToLeft.test(text) ? `\u2068${text.replace(isolates, '')}\u2069` : text;

/** What has done its work once the levels are known. */
export const directionMarks = /[\u2066-\u2069\u200e\u200f\u061c]/gu;

/** The places from left to right of parts with these levels (rule L2). */
export const visualOrder = (levels: readonly number[]): number[] => {
  const order = levels.map((_, place) => place);
  const highest = Math.max(0, ...levels);
  for (let level = highest; level > 0; level -= 1)
    for (let from = 0; from < order.length; from += 1) {
      let to = from;
      while (to < order.length && (levels[order[to] as number] ?? 0) >= level) to += 1;
      if (to > from + 1) order.splice(from, to - from, ...order.slice(from, to).reverse());
      from = Math.max(from, to);
    }
  return order;
};
