import type { Weight } from './theme.ts';

/** What layout has to know of a font. The painter gives it, so that what is measured is what is painted. */
export interface Typeface {
  /** Width of a text in thousandths of the font size, shaped as it will be painted. */
  readonly widthOf: (text: string) => number;
  readonly hasGlyph: (codePoint: number) => boolean;
  /** Thousandths of the font size above and below the baseline. */
  readonly ascender: number;
  readonly descender: number;
}

export type Typefaces = { readonly [weight in Weight]: Typeface };
