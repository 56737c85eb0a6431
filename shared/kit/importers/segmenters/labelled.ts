import type { Block } from '../document.ts';
import { segmentBy } from './openers.ts';
import type { Segmenter } from './segmenter.ts';
import { openingOf } from './wording.ts';

const isLabelled = (block: Block): boolean =>
  (block.kind === 'text' || block.kind === 'item' || block.kind === 'summary') &&
  block.text.length < 4000 &&
  openingOf(block).isLabelled;

/** Pages that say which line is the question: `Q: ... A: ...`, `Frage 3: ...`, `问：...`. */
export const labelled: Segmenter = {
  name: 'labelled',
  segment: ({ blocks }) => segmentBy(blocks, { weight: 1, opens: isLabelled, keepsSilent: true }),
};
