import type { Block } from '../document.ts';
import { segmentBy } from './openers.ts';
import { bestOf, type Segmenter } from './segmenter.ts';

const isBox = ({ marker }: Block): boolean => marker === 'checked' || marker === 'unchecked';

const bulletAt = (depth: number) => (block: Block) =>
  block.kind === 'item' && block.depth === depth && block.marker === 'bullet';

/** Boxes are a list of their own: things to do, or questions to tick off. */
const boxAt = (depth: number) => (block: Block) =>
  block.kind === 'item' && block.depth === depth && isBox(block);

const itemAt = (depth: number) => (block: Block) =>
  block.kind === 'item' && block.depth === depth && block.marker !== 'letter' && !isBox(block);

/** Lists of questions, with what is asked next nested below each. */
export const bullets: Segmenter = {
  name: 'bullets',
  segment: ({ blocks }) =>
    bestOf(
      [0, 1, 2].flatMap((depth) => [
        segmentBy(blocks, { weight: 0.93, opens: bulletAt(depth) }),
        segmentBy(blocks, { weight: 0.92, opens: boxAt(depth) }),
        segmentBy(blocks, { weight: 0.92, opens: itemAt(depth) }),
      ]),
    ),
};
