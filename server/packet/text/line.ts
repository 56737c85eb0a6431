import type { Part, TextRun } from './break-lines.ts';
import { visualOrder } from './levels.ts';
import type { FaceKey, ShapedText } from './shaped-text.ts';

/** A part of a line and its place in it. Pieces come in the order in which the text is read. */
export type Piece<Fixed> = { readonly x: number; readonly width: number } & (
  | {
      readonly kind: 'text';
      readonly run: TextRun<Fixed>;
      readonly face: FaceKey;
      readonly text: string;
      readonly rightToLeft: boolean;
      /** From left to right. */
      readonly shaped: readonly ShapedText[];
    }
  | { readonly kind: 'fixed'; readonly content: Fixed }
);

export interface Line<Fixed> {
  readonly pieces: readonly Piece<Fixed>[];
  /** Without the blanks at its end, which hang over the margin. */
  readonly width: number;
  /** It begins at the right. */
  readonly rightToLeft: boolean;
}

export const lineOf = <Fixed>(parts: readonly Part<Fixed>[], base: number): Line<Fixed> => {
  const hanging = blanksFrom(parts);
  const levels = parts.map((part, place) => (place >= hanging ? base : part.level));
  const total = sum(parts.map((part) => part.width));
  const width = sum(parts.slice(0, hanging).map((part) => part.width));
  const lefts = leftsOf(parts, levels, base === 1 ? width - total : 0);
  return { pieces: piecesOf(parts, levels, lefts), width, rightToLeft: base === 1 };
};

const blanksFrom = (parts: readonly Part<unknown>[]): number => {
  let from = parts.length;
  while (from > 0 && parts[from - 1]?.blank) from -= 1;
  return from;
};

const leftsOf = (parts: readonly Part<unknown>[], levels: readonly number[], start: number): number[] => {
  const lefts: number[] = [];
  let x = start;
  const order = levels.some((level) => level > 0) ? visualOrder(levels) : parts.keys();
  for (const place of order) {
    lefts[place] = x;
    x += parts[place]?.width ?? 0;
  }
  return lefts;
};

/** Parts of one run, font and direction that touch are one piece: one text for whoever extracts it. */
const piecesOf = <Fixed>(
  parts: readonly Part<Fixed>[],
  levels: readonly number[],
  lefts: readonly number[],
): Piece<Fixed>[] => {
  const pieces: Piece<Fixed>[] = [];
  let from = 0;
  while (from < parts.length) {
    let to = from + 1;
    while (to < parts.length && isOneWith(parts[from], parts[to]) && levels[to] === levels[from]) to += 1;
    pieces.push(pieceOf(parts.slice(from, to), levels[from] ?? 0, Math.min(...lefts.slice(from, to))));
    from = to;
  }
  return pieces;
};

const isOneWith = (a: Part<unknown> | undefined, b: Part<unknown> | undefined): boolean =>
  a?.kind === 'text' &&
  b?.kind === 'text' &&
  a.run === b.run &&
  a.face === b.face &&
  !(standsAlone(a) || standsAlone(b));

/**
 * Punctuation in a right-to-left text. Extractors turn a piece round by its letters, and this has none: each character
 * is a piece, in the order in which it is read.
 */
const standsAlone = (part: Part<unknown>): boolean =>
  part.kind === 'text' && part.level % 2 === 1 && !part.blank && !/\p{L}/u.test(part.text);

const pieceOf = <Fixed>(parts: readonly Part<Fixed>[], level: number, x: number): Piece<Fixed> => {
  const [first] = parts as [Part<Fixed>];
  if (first.kind === 'fixed') return { kind: 'fixed', x, width: first.width, content: first.content };
  const shaped: ShapedText[] = [];
  let text = '';
  let width = 0;
  for (const part of parts) {
    if (part.kind === 'fixed') continue;
    shaped.push(part.shaped);
    text += part.text;
    width += part.width;
  }
  const rightToLeft = level % 2 === 1;
  if (rightToLeft) shaped.reverse();
  return { kind: 'text', x, width, run: first.run, face: first.face, text, rightToLeft, shaped };
};

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
