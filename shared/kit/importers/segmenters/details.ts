import type { Block } from '../document.ts';
import { segmentBy } from './openers.ts';
import { bestOf, type Segmenter } from './segmenter.ts';

/** Pages on which each question folds out to its answer. Folds may stand in folds, one for each subject. */
export const details: Segmenter = {
  name: 'details',
  segment: ({ blocks }) => {
    const folds = new Set(blocks.flatMap(({ kind, fold }) => (kind === 'summary' ? [fold] : [])));
    const readings = [...folds].slice(0, 4).map((fold) =>
      segmentBy(blocks, {
        weight: 1,
        opens: (block: Block) => block.kind === 'summary' && block.fold === fold,
        closes: (block: Block) => block.fold < fold,
      }),
    );
    return bestOf(readings);
  },
};
