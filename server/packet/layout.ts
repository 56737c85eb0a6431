import type { Block } from '../../shared/packet/block.ts';
import { measureBlocks } from './measure-block.ts';
import { paginate } from './paginate.ts';
import { type Bookmark, moved, type PaintOp } from './strip.ts';
import { margin, type PageSize } from './theme.ts';
import type { Typefaces } from './typeface.ts';

/** A page ready to be painted, in coordinates of the page. */
export interface Page {
  readonly ops: readonly PaintOp[];
  readonly bookmarks: readonly (Bookmark & { readonly y: number })[];
}

export const contentWidth = (size: PageSize): number => size.width - 2 * margin.side;

/** Blocks as pages. Nothing is painted yet, so "page x of y" can be true. */
export const layOut = (blocks: readonly Block[], size: PageSize, typefaces: Typefaces): Page[] => {
  const strips = measureBlocks(blocks, contentWidth(size), typefaces);
  return paginate(strips, size.height - margin.top - margin.bottom).map((placed) => ({
    ops: placed.flatMap(({ strip, y }) => strip.ops.map((op) => moved(op, margin.side, margin.top + y))),
    bookmarks: placed.flatMap(({ strip, y }) =>
      strip.bookmark ? [{ ...strip.bookmark, y: margin.top + y }] : [],
    ),
  }));
};
