import type { ProfilePoint } from '../../shared/packet/block.ts';
import type { Mark } from '../../shared/packet/mark.ts';
import type { Distribution } from '../../shared/scoring/figures.ts';
import type { Landmark } from './setting.ts';
import type { Tag } from './tag.ts';
import type { FaceKey, ShapedText } from './text/shaped-text.ts';
import type { TextStyle } from './theme.ts';

/** Something to paint, at a place. `y` grows downwards; of glyphs it is the baseline. */
export type PaintOp = {
  readonly x: number;
  readonly y: number;
  /** What it belongs to; null for what only decorates. */
  readonly tag: Tag | null;
} & (
  | {
      readonly kind: 'glyphs';
      readonly text: string;
      readonly shaped: readonly ShapedText[];
      readonly face: FaceKey;
      readonly size: number;
      readonly colour: string;
    }
  | { readonly kind: 'chip'; readonly mark: Mark }
  | {
      readonly kind: 'distribution';
      readonly distribution: Distribution;
      readonly width: number;
      readonly height: number;
    }
  | {
      readonly kind: 'profile';
      readonly points: readonly ProfilePoint[];
      readonly width: number;
      readonly height: number;
    }
  | { readonly kind: 'line'; readonly width: number; readonly thickness: number; readonly colour: string }
  | {
      readonly kind: 'box';
      readonly width: number;
      readonly height: number;
      readonly fill: string | null;
      readonly edge: string | null;
    }
  | { readonly kind: 'link'; readonly width: number; readonly height: number; readonly target: Landmark }
  /** The number of the page that the target stands on, ending at `x`. Known once all pages are filled. */
  | { readonly kind: 'pageNumber'; readonly target: Landmark; readonly style: TextStyle }
);

/**
 * A part of a page over its whole width that is never cut: a line of text, a row of a table. Blocks are measured
 * into strips, and pages are filled with them.
 */
export interface Strip {
  readonly height: number;
  /** Dropped at the top of a page. */
  readonly spaceBefore: number;
  /** Relative to the strip's upper left corner. */
  readonly ops: readonly PaintOp[];
  /** No page ends between this strip and the next one. */
  readonly keepsWithNext: boolean;
  /** What is repeated above this strip when it begins a page: a table's header, who is quoted. */
  readonly repeated: readonly Strip[];
  readonly landmark: Landmark | null;
  /** Not to be placed: the strip after it begins a page. */
  readonly startsPage: boolean;
}

export const strip = (given: Pick<Strip, 'height'> & Partial<Strip>): Strip => ({
  spaceBefore: 0,
  ops: [],
  keepsWithNext: false,
  repeated: [],
  landmark: null,
  startsPage: false,
  ...given,
});

export const moved = (op: PaintOp, dx: number, dy: number): PaintOp => ({
  ...op,
  x: op.x + dx,
  y: op.y + dy,
});

export const indented = (strips: readonly Strip[], dx: number): Strip[] =>
  strips.map((one) => ({
    ...one,
    ops: one.ops.map((op) => moved(op, dx, 0)),
    repeated: indented(one.repeated, dx),
  }));

/** The first of the strips, with the space that the block wants above it. */
export const spaced = (strips: readonly Strip[], spaceBefore: number): Strip[] =>
  strips.map((one, place) => (place === 0 ? { ...one, spaceBefore } : one));

export const keptTogether = (strips: readonly Strip[]): Strip[] =>
  strips.map((one, place) => (place < strips.length - 1 ? { ...one, keepsWithNext: true } : one));

/** The last of the strips stands on the page of whatever follows them. */
export const keptWithNext = (strips: readonly Strip[]): Strip[] =>
  strips.map((one, place) => (place === strips.length - 1 ? { ...one, keepsWithNext: true } : one));

/** At least two lines stand on each side of a page's end; three lines are never parted. */
export const withoutWidows = (lines: readonly Strip[]): Strip[] =>
  lines.map((line, place) => ({
    ...line,
    keepsWithNext:
      place < lines.length - 1 && (lines.length < 4 || place === 0 || place === lines.length - 2),
  }));

export const heightOf = (strips: readonly Strip[]): number =>
  strips.reduce((height, one, place) => height + one.height + (place > 0 ? one.spaceBefore : 0), 0);

/** Several strips as one that cannot be cut, and no landmark. Its first strip's space stands above the whole. */
export const stacked = (strips: readonly Strip[]): Strip => {
  const ops: PaintOp[] = [];
  let y = 0;
  strips.forEach((one, place) => {
    if (place > 0) y += one.spaceBefore;
    const top = y;
    ops.push(...one.ops.map((op) => moved(op, 0, top)));
    y += one.height;
  });
  return strip({ height: y, spaceBefore: strips[0]?.spaceBefore ?? 0, ops });
};

/** As decoration: what stands on a page a second time is heard once. */
export const untagged = (strips: readonly Strip[]): Strip[] =>
  strips.map((one) => ({
    ...one,
    ops: one.ops.filter((op) => op.kind !== 'link').map((op) => ({ ...op, tag: null })),
  }));

/** Runs of strips that keep with their next ones. */
export const chunksOf = (strips: readonly Strip[]): Strip[][] => {
  const chunks: Strip[][] = [];
  let open = false;
  for (const one of strips) {
    if (open) chunks.at(-1)?.push(one);
    else chunks.push([one]);
    open = one.keepsWithNext;
  }
  return chunks;
};
