/** A glyph where its line wants it. Lengths are thousandths of the font size, as PDF counts them. */
export interface Glyph {
  readonly id: number;
  readonly advance: number;
  readonly dx: number;
  /** Upwards. */
  readonly dy: number;
  /** The characters that it stands for in extracted text; none when another glyph stands for them. */
  readonly text: string;
}

/** Glyphs from left to right, whatever the direction of the text. */
export interface ShapedText {
  readonly glyphs: readonly Glyph[];
  readonly width: number;
}

/** A font file by its name: a pack in one weight. */
export type FaceKey = string;
