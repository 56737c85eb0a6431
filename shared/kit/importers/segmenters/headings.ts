import type { Block } from '../document.ts';
import { segmentBy } from './openers.ts';
import { bestOf, type Segmenter } from './segmenter.ts';
import { openingOf } from './wording.ts';

const depths = [1, 2, 3, 4, 5, 6] as const;

const readsLikeQuestion = (block: Block): boolean => {
  const opening = openingOf(block);
  return opening.isLabelled || opening.asks;
};

const opensAt = (depth: number) => ({
  weight: 0.98,
  opens: (block: Block) => block.kind === 'heading' && block.depth === depth,
});

/** Where a page is loose with its levels, headings that ask are questions at whatever level they stand. */
const asking = {
  weight: 0.93,
  opens: (block: Block) => block.kind === 'heading' && readsLikeQuestion(block),
  closes: (block: Block) => block.kind === 'heading',
};

/** Pages with a heading for each question. */
export const headings: Segmenter = {
  name: 'headings',
  segment: ({ blocks }) => {
    const present = new Set(blocks.flatMap(({ kind, depth }) => (kind === 'heading' ? [depth] : [])));
    if (present.size === 0) return null;
    const levels = depths
      .filter((depth) => present.has(depth))
      .map((depth) => segmentBy(blocks, opensAt(depth)));
    return bestOf([...levels, present.size > 1 ? segmentBy(blocks, asking) : null]);
  },
};
