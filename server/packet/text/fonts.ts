import type { Weight } from '../theme.ts';
import type { FaceKey, ShapedText } from './shaped-text.ts';

/** A part of a text that one font can set. What no font has is U+FFFD in it. */
export interface Stretch {
  readonly face: FaceKey;
  readonly text: string;
}

/** The letters around a text that is cut from a word: Arabic letters join over the cut. */
export interface Neighbours {
  readonly before: string;
  readonly after: string;
}

/** What layout has to know of fonts. Measured is what will be painted: the glyphs are the same. */
export interface Fonts {
  /** Thousandths of the font size above and below the baseline, for every font alike: lines are even. */
  readonly ascender: number;
  readonly descender: number;
  stretchesOf(text: string, weight: Weight): readonly Stretch[];
  /** The font of a blank that follows text in `face`, or begins a line. */
  blankFace(weight: Weight, face: FaceKey | null): FaceKey;
  shape(text: string, face: FaceKey, rightToLeft: boolean, neighbours?: Neighbours): ShapedText;
}
