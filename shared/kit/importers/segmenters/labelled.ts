import type { Block } from '../document.ts';
import { segmentBy } from './openers.ts';
import type { Segmenter } from './segmenter.ts';
import { openingOf } from './wording.ts';

const isLabelled = (block: Block): boolean =>
  (block.kind === 'text' || block.kind === 'item' || block.kind === 'summary') &&
  block.text.length < 4000 &&
  openingOf(block).isLabelled;

/** The label alone, without a number. */
const isBare = (block: Block): boolean => openingOf(block).text === '' && !/[\d٠-٩]/.test(block.text);

/** Pages that say which line is the question: `Q: ... A: ...`, `Frage 3: ...`, `问：...`. */
export const labelled: Segmenter = {
  name: 'labelled',
  segment: ({ blocks }) => {
    const all = blocks.filter(isLabelled);
    const bare = new Set(all.filter(isBare));
    // "Question 3: Calm" with "Question:" below it: the first opens, the second only says where the wording is.
    const hasBoth = bare.size > 1 && (all.length - bare.size) * 2 > bare.size;
    const opens = (block: Block) => isLabelled(block) && !(hasBoth && bare.has(block));
    return segmentBy(blocks, { weight: 1, opens, keepsSilent: true });
  },
};
