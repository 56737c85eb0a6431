import type { Block } from '../document.ts';
import { endsAsking } from '../words/asking.ts';
import { isAsking, type Opened } from './opened.ts';

const asksAloud = ({ kind, text }: Block): boolean =>
  kind !== 'code' && kind !== 'table' && kind !== 'rule' && endsAsking(text);

const couldOpen = (block: Block): boolean =>
  block.kind === 'heading' ||
  block.kind === 'summary' ||
  block.strong === true ||
  (block.kind === 'item' && block.depth === 0);

const isNumberedRun = (opened: readonly Opened[]): boolean =>
  opened.filter(({ block, wording }) => block.marker === 'number' || wording.isNumbered).length >=
  opened.length * 0.9;

/** The share of its lines that ask. Numbered lines are given credit: a list of topics is numbered to be asked. */
const precisionOf = (taken: readonly Opened[], opened: readonly Opened[]): number => {
  const asking = taken.filter(
    (one) => isAsking(one) || one.wording.isLabelled || one.wording.text === '',
  ).length;
  // What does not ask but is answered like the others is a question set as a title.
  const isBare = taken.filter(({ body }) => body.length === 0).length * 2 > taken.length;
  const silent = taken.filter(
    (one) =>
      !isAsking(one) && !one.wording.isLabelled && (isBare || one.wording.isNumbered || one.body.length > 0),
  ).length;
  const share =
    (asking + 0.5 * Math.min(silent, asking)) /
    Math.max(1, taken.length + 0.35 * (opened.length - taken.length));
  return isNumberedRun(opened) && share >= 0.4 ? Math.max(share, 0.96) : share;
};

interface Surroundings {
  opened: readonly Opened[];
  outside: readonly Block[];
  knowsSiblings: boolean;
}

/** Items beside an item that opened a question would be questions as well. */
const isSibling = ({ kind, depth, marker }: Block, { block }: Opened): boolean =>
  kind === 'item' && block.kind === 'item' && depth === block.depth && marker === block.marker;

/**
 * The share of the questions on the page that it takes for questions. What asks inside of a body counts a little:
 * it is a probe or rhetoric, unless it is set like a question itself.
 */
const recallOf = (taken: readonly Opened[], { outside, knowsSiblings }: Surroundings): number => {
  const missed = outside.filter(asksAloud).length;
  let inside = 0;
  for (const one of taken) {
    for (const line of one.body) {
      const isNested = line.kind === 'item' && (one.block.kind !== 'item' || line.depth > one.block.depth);
      if (asksAloud(line)) inside += couldOpen(line) && !isNested ? 1 : 0.1;
      if (!knowsSiblings && isSibling(line, one)) inside += 0.5;
    }
  }
  return taken.length / Math.max(1, taken.length + missed + inside * 0.8);
};

/** Less of a page than this is not what the page is about. */
const leastCoverage = 0.4;

/**
 * Requests are weak evidence: a guide for interviewers is full of them. Where nothing asks with a question mark or a
 * label, the requests and what stands below them have to be a good part of the page.
 */
const isIncidental = (taken: readonly Opened[], { opened, outside }: Surroundings): boolean => {
  const isPlain = taken.every(
    ({ block, wording, body }) =>
      !wording.isLabelled && !endsAsking(block.text) && !body.some(({ text }) => endsAsking(text)),
  );
  if (!isPlain) return false;
  const size = (some: readonly Opened[]) => some.reduce((sum, { body }) => sum + 1 + body.length, 0);
  // Below a bare list stands what only follows it on the page.
  const isBare = taken.filter(({ body }) => body.length === 0).length * 2 > taken.length;
  return (isBare ? taken.length : size(taken)) < leastCoverage * (size(opened) + outside.length);
};

/** How well a reading explains a document: the harmonic mean of both shares. */
export const scoreReading = (taken: readonly Opened[], around: Surroundings): number => {
  const precision = precisionOf(taken, around.opened);
  const recall = recallOf(taken, around);
  if (precision + recall === 0) return 0;
  return ((isIncidental(taken, around) ? 0.5 : 1) * 2 * precision * recall) / (precision + recall);
};
