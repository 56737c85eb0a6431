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

/** Pages that number their questions: 1. 1) (1) 1、 ① ١. and so on. */
export const numbered: Segmenter = {
  name: 'numbered',
  segment: ({ blocks }) =>
    bestOf([
      ...[0, 1].map((depth) => segmentBy(blocks, { weight: 0.96, opens: opensAt(depth) })),
      segmentBy(blocks, { weight: 0.94, opens: (block) => opensAt(0)(block) || isNumberedLine(block) }),
    ]),
};
