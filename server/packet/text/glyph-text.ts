import type { Glyph } from './shaped-text.ts';

/** A glyph as HarfBuzz gives it, with the place in the text from which on it was made. */
export interface PlacedGlyph extends Omit<Glyph, 'text'> {
  readonly cluster: number;
}

/** Extraction drops whatever ends in a joiner, with the letter before it. */
const trailingFormats = /\p{Cf}+$/u;

/**
 * Gives each character to one glyph, so that the text that is extracted is the text that was typed. Glyphs come from
 * left to right. A ligature in a left-to-right text stands for all its letters; in a right-to-left one extractors turn
 * the letters of one glyph round, so the others are carried by glyphs without width and ink.
 */
export const withTexts = (
  glyphs: readonly PlacedGlyph[],
  text: string,
  rightToLeft: boolean,
  carrier: number,
): Glyph[] => {
  const ends = clusterEnds(glyphs, text.length);
  return groupsOf(glyphs).flatMap((group) => {
    const [{ cluster }] = group as [PlacedGlyph];
    const characters = [...text.slice(cluster, ends.get(cluster)).replace(trailingFormats, '')];
    if (characters.length === 0) return group.filter(isDrawn).map((glyph) => glyphOf(glyph, ''));
    return rightToLeft
      ? leftwards(group, characters, carrier)
      : group.map((glyph, place) => {
          const isLast = place === group.length - 1;
          return glyphOf(glyph, characters.slice(place, isLast ? undefined : place + 1).join(''));
        });
  });
};

/**
 * The leftmost glyph stands for the last letter. Letters to carry come after a glyph with width, from which extractors
 * measure; accents to carry come before it, for extractors take no width from them.
 */
const leftwards = (
  group: readonly PlacedGlyph[],
  characters: readonly string[],
  carrier: number,
): Glyph[] => {
  const backwards = [...characters].reverse();
  const toCarry = Math.max(0, backwards.length - group.length);
  const accents = Math.min(toCarry, leadingAccents(backwards));
  const undrawn = Math.max(0, group.length - backwards.length);
  const carried = (text: string): Glyph => ({ id: carrier, advance: 0, dx: 0, dy: 0, text });
  return [
    ...backwards.slice(0, accents).map(carried),
    ...group.map((glyph, place) => glyphOf(glyph, backwards[accents + place - undrawn] ?? '')),
    ...backwards.slice(accents + group.length).map(carried),
  ];
};

const leadingAccents = (characters: readonly string[]): number => {
  const letter = characters.findIndex((character) => !/\p{M}/u.test(character));
  return Math.max(0, letter);
};

/** A joiner has a glyph without width and ink. */
const isDrawn = (glyph: PlacedGlyph): boolean => glyph.advance !== 0;

const glyphOf = ({ id, advance, dx, dy }: PlacedGlyph, text: string): Glyph => ({
  id,
  advance,
  dx,
  dy,
  text,
});

const clusterEnds = (glyphs: readonly PlacedGlyph[], length: number): Map<number, number> => {
  const starts = [...new Set(glyphs.map((glyph) => glyph.cluster))].sort((a, b) => a - b);
  return new Map(starts.map((start, place) => [start, starts[place + 1] ?? length]));
};

const groupsOf = (glyphs: readonly PlacedGlyph[]): PlacedGlyph[][] => {
  const groups: PlacedGlyph[][] = [];
  for (const glyph of glyphs) {
    const last = groups.at(-1);
    if (last && last[0]?.cluster === glyph.cluster) last.push(glyph);
    else groups.push([glyph]);
  }
  return groups;
};
