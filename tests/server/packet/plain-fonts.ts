import type { Fonts } from '../../../server/packet/text/fonts.ts';
import { replacement } from '../../../server/packet/text/sanitise.ts';

const hasGlyph = (character: string): boolean => (character.codePointAt(0) ?? 0) < 0x2700;

/** Every character is half as wide as the font size is high, and emoji have no glyph: sums are easy to check. */
export const plainFonts: Fonts = {
  ascender: 1000,
  descender: -300,
  stretchesOf: (text) => [
    { face: 'plain', text: [...text].map((one) => (hasGlyph(one) ? one : replacement)).join('') },
  ],
  blankFace: () => 'plain',
  shape(text, _, rightToLeft) {
    const glyphs = [...text].map((one, id) => ({ id, advance: 500, dx: 0, dy: 0, text: one }));
    return { glyphs: rightToLeft ? glyphs.reverse() : glyphs, width: glyphs.length * 500 };
  },
};
