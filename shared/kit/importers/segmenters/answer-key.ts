import { type Block, withText } from '../document.ts';
import { readLabel } from '../fields/labels.ts';
import { asks } from '../words/asking.ts';

const isNumbered = ({ kind, marker, depth }: Block): boolean =>
  kind === 'item' && marker === 'number' && depth === 0;

const opensKey = (block: Block): boolean => {
  const label = readLabel(block);
  return label?.field === 'answer' && label.text === '' && label.isSet;
};

/** The blocks of each numbered item: the item and what stands under it. */
const groupByItem = (blocks: readonly Block[]): Block[][] => {
  const groups: Block[][] = [];
  for (const block of blocks) {
    if (isNumbered(block)) groups.push([block]);
    else if (block.kind !== 'heading' && block.kind !== 'rule') groups.at(-1)?.push(block);
  }
  return groups;
};

/**
 * Puts the answers of a key at the end of a page ("Answers: 1. ... 2. ...") under their questions. Only when there
 * are as many of one as of the other: a wrong answer is worse than a missing one.
 */
export const placeAnswerKey = (blocks: readonly Block[]): Block[] => {
  const at = blocks.findLastIndex(opensKey);
  if (at < 0) return [...blocks];
  const depth = blocks[at]?.depth ?? 1;
  const after = blocks.findIndex(
    (block, index) => index > at && block.kind === 'heading' && block.depth <= depth,
  );
  const end = after < 0 ? blocks.length : after;
  const answers = groupByItem(blocks.slice(at + 1, end));
  const before = blocks.slice(0, at);
  const questions = before.filter(isNumbered);
  const isKey =
    answers.length > 1 &&
    answers.length === questions.length &&
    questions.filter(({ text }) => asks(text)).length * 2 > questions.length;
  if (!isKey) return [...blocks];
  let next = 0;
  const placed = before.flatMap((block) => {
    if (!isNumbered(block)) return [block];
    const [first, ...rest] = answers[next++] ?? [];
    if (!first) return [block];
    const { marker: _marker, mark: _mark, ...bare } = withText(first, `Answer: ${first.text}`);
    return [block, { ...bare, kind: 'text' as const }, ...rest];
  });
  return [...placed, ...blocks.slice(end)];
};
