export const replacement = '\uFFFD';

/** Nearly all text holds none of these: one look is enough. */
const suspicious = /[\p{C}\p{M}\p{Default_Ignorable_Code_Point}\t\u2028\u2029]/u;
const lineBreaks = /\r\n?|[\v\f\u0085\u2028\u2029]/gu;
const controls = /(?!\n)\p{Cc}/gu;
const loneSurrogates = /\p{Cs}/gu;
/** They choose between a coloured and a plain picture; the paper has plain ones. */
const pictureStyles = /[\ufe0e\ufe0f]/gu;
/** Bidi overrides, soft hyphens, variation selectors and their like: never drawn. Joiners and marks of direction shape words and stay. */
const invisible = /(?![\u200c-\u200f\u061c\u{e0020}-\u{e007f}])\p{Default_Ignorable_Code_Point}/gu;
/** A stack of accents can paint over the lines above it; no script needs more than six. */
const towers = /(\p{M}{6})(\p{M}+)/gu;

export interface Sanitised {
  readonly text: string;
  /** Characters left out or replaced. Line ends, tabs and one spelling per character are not counted. */
  readonly altered: number;
}

/** The text without what steers a page or a terminal. A character that carries meaning is replaced, never dropped. */
export const sanitise = (text: string): Sanitised => {
  if (!suspicious.test(text)) return { text: text.normalize('NFC'), altered: 0 };
  let altered = 0;
  const instead = (words: string) => (match: string) => {
    altered += [...match].length;
    return words;
  };
  const clean = text
    .replace(lineBreaks, '\n')
    .replaceAll('\t', '    ')
    .replace(pictureStyles, '')
    .replace(loneSurrogates, instead(replacement))
    .replace(controls, instead(''))
    .replace(invisible, instead(''))
    .normalize('NFC')
    .replace(towers, (_, kept: string, rest: string) => kept + instead('')(rest));
  return { text: clean, altered };
};
