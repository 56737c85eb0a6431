import type { Block } from '../document.ts';
import { opensLikeGuidance } from '../fields/guidance.ts';
import { endsAsking } from '../words/asking.ts';
import { segmentBy } from './openers.ts';
import { bestOf, type Segmentation, type Segmenter } from './segmenter.ts';
import { openingOf } from './wording.ts';

const isLine = (block: Block): boolean =>
  (block.kind === 'text' || (block.kind === 'item' && block.depth === 0)) && block.text.length <= 600;

const isAsking = (block: Block): boolean =>
  isLine(block) && openingOf(block).asks && !opensLikeGuidance(block.text) && !/[:：]$/.test(block.text);

/** Requests alone, on lines that nothing sets apart, are what a guide tells its reader to do. */
const asksAloud = (reading: Segmentation | null): Segmentation | null =>
  reading &&
  reading.blocks.filter(({ question }) => endsAsking(question.text)).length * 3 >= reading.blocks.length
    ? reading
    : null;

/** On a page of nothing but questions, what does not end in a question mark is no answer to what does. */
const isList = (blocks: readonly Block[]): boolean => {
  const lines = blocks.filter(isLine);
  return lines.filter(isAsking).length >= lines.length * 0.7;
};

/** Plain text in which nothing but their wording tells the questions: each stands on a line of its own. */
export const questionLines: Segmenter = {
  name: 'question-lines',
  segment: ({ blocks }) => {
    const readings = [
      segmentBy(blocks, {
        weight: 0.8,
        opens: (block) => isAsking(block) && (block.gap || block.kind === 'item'),
      }),
      segmentBy(blocks, { weight: 0.78, opens: (block) => isLine(block) && endsAsking(block.text) }),
      segmentBy(blocks, { weight: isList(blocks) ? 0.82 : 0.76, opens: isAsking }),
    ];
    return bestOf(isList(blocks) ? readings : readings.map(asksAloud));
  },
};
