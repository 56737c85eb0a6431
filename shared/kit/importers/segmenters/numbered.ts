import type { Block } from '../document.ts';
import { segmentBy } from './openers.ts';
import { bestOf, type Segmenter } from './segmenter.ts';
import { openingOf } from './wording.ts';

const opensAt = (depth: number) => (block: Block) =>
  block.kind === 'item' && block.marker === 'number' && block.depth === depth;

const isNumberedLine = (block: Block): boolean =>
  (block.kind === 'text' ||
    block.kind === 'summary' ||
    (block.kind === 'item' && block.depth === 0 && block.strong === true)) &&
  block.text.length < 1000 &&
  openingOf(block).isNumbered;

/**
 * The items that count on from one another, with a new start under each heading. A second "1." in between numbers
 * the points of an answer. Null where the numbers do not count: Markdown lets every item be "1.".
 */
const findSequence = (blocks: readonly Block[]): Set<Block> | null => {
  const sequence = new Set<Block>();
  let last = 0;
  let items = 0;
  for (const block of blocks) {
    if (block.kind === 'heading') last = 0;
    if (!opensAt(0)(block) || block.ordinal === undefined) continue;
    items += 1;
    if (block.ordinal !== last + 1 && sequence.size > 0 && !(last === 0 && block.ordinal > 1)) continue;
    last = block.ordinal;
    sequence.add(block);
  }
  return sequence.size > 2 && sequence.size < items ? sequence : null;
};

/** Pages that number their questions: 1. 1) (1) 1、 ① ١. and so on. */
export const numbered: Segmenter = {
  name: 'numbered',
  segment: ({ blocks }) => {
    const sequence = findSequence(blocks);
    return bestOf([
      sequence &&
        segmentBy(blocks, { weight: 0.97, knowsSiblings: true, opens: (block) => sequence.has(block) }),
      ...[0, 1].map((depth) => segmentBy(blocks, { weight: 0.96, opens: opensAt(depth) })),
      segmentBy(blocks, { weight: 0.94, opens: (block) => opensAt(0)(block) || isNumberedLine(block) }),
    ]);
  },
};
