import type { Block } from '../document.ts';
import { segmentBy } from './openers.ts';
import { bestOf, type Segmenter } from './segmenter.ts';

const bulletAt = (depth: number) => (block: Block) =>
  block.kind === 'item' && block.depth === depth && block.marker !== 'letter' && block.marker !== 'number';

const itemAt = (depth: number) => (block: Block) =>
  block.kind === 'item' && block.depth === depth && block.marker !== 'letter';

/** Lists of questions, with what is asked next nested below each. */
export const bullets: Segmenter = {
  name: 'bullets',
  segment: ({ blocks }) =>
    bestOf(
      [0, 1, 2].flatMap((depth) => [
        segmentBy(blocks, { weight: 0.93, opens: bulletAt(depth) }),
        segmentBy(blocks, { weight: 0.92, opens: itemAt(depth) }),
      ]),
    ),
};
