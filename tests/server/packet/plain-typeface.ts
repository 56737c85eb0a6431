import type { Typeface, Typefaces } from '../../../server/packet/typeface.ts';

/** Every character is half as wide as the font size is high, and emoji have no glyph: sums are easy to check. */
const plainTypeface: Typeface = {
  widthOf: (text) => [...text].length * 500,
  hasGlyph: (codePoint) => codePoint < 0x2700 || codePoint === 0xfffd,
  ascender: 1000,
  descender: -300,
};

export const plainTypefaces: Typefaces = { regular: plainTypeface, semibold: plainTypeface };
