import type { Typeface } from './typeface.ts';

const lineBreaks = /\r\n?|[\v\f\u0085\u2028\u2029]/gu;
const controls = /(?!\n)\p{Cc}/gu;
const loneSurrogates = /\p{Cs}/gu;
/** Bidi overrides, soft hyphens, variation selectors and their like: never drawn. Joiners shape words and stay. */
const invisible = /(?![\u200c\u200d])\p{Default_Ignorable_Code_Point}/gu;
/** A stack of accents can paint over the lines above it; no script needs more than six. */
const towers = /(\p{M}{6})\p{M}+/gu;

export const replacement = '\uFFFD';

/**
 * The text as it can be printed: no control characters, one spelling per character, and U+FFFD for everything that
 * the typeface has no glyph for. A character that carries meaning is replaced, never dropped.
 */
export const printable = (text: string, typeface: Typeface): string =>
  text
    .replace(loneSurrogates, replacement)
    .replace(lineBreaks, '\n')
    .replaceAll('\t', '    ')
    .replace(controls, '')
    .replace(invisible, '')
    .normalize('NFC')
    .replace(towers, '$1')
    .replace(/[^\n]/gu, (character) => withGlyph(character, typeface));

const withGlyph = (character: string, typeface: Typeface): string => {
  if (typeface.hasGlyph(character.codePointAt(0) ?? 0)) return character;
  return character === '\u200c' || character === '\u200d' ? '' : replacement;
};
