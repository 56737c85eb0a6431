import type { Block } from '../document.ts';
import { segmentBy } from './openers.ts';
import { bestOf, type Segmenter } from './segmenter.ts';
import { openingOf } from './wording.ts';

const isBold = (block: Block): boolean =>
  block.strong === true && (block.kind === 'text' || block.kind === 'item');

/** Pages that set each question in bold and its answer below. */
export const boldLines: Segmenter = {
  name: 'bold-lines',
  segment: ({ blocks }) =>
    blocks.some(isBold)
      ? bestOf([
          segmentBy(blocks, { weight: 0.95, opens: isBold }),
          segmentBy(blocks, { weight: 0.9, opens: (block) => isBold(block) && openingOf(block).asks }),
        ])
      : null,
};
