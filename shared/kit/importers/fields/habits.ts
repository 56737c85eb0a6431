import type { Block } from '../document.ts';
import { fieldNamed } from '../words/label-table.ts';
import { readLabel } from './labels.ts';
import type { PageHabits } from './parts.ts';

/** Labels that come back with at least a third of the questions are the page's own, known to us or not. */
export const readHabits = (bodies: ReadonlyArray<readonly Block[]>, around: readonly Block[]): PageHabits => {
  const counts = new Map<string, number>();
  for (const body of bodies) {
    const words = new Set(body.flatMap((block) => readLabel(block)?.words ?? []));
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const least = Math.max(2, bodies.length / 3);
  const labels = new Set([...counts].flatMap(([words, count]) => (count >= least ? [words] : [])));
  const guides = namesField(labels, 'listenFor') || namesField(labels, 'why');
  const hasOnlyGuidance = guides && ![...counts.keys()].some((words) => fieldNamed(words) === 'answer');
  return { labels, hasOnlyGuidance, isScorecard: isScorecard(labels, around) };
};

const namesField = (labels: ReadonlySet<string>, field: string): boolean =>
  [...labels].some((words) => fieldNamed(words) === field);

/** Filled in for somebody: it names a candidate at its head, or gives each question a rating. */
const isScorecard = (labels: ReadonlySet<string>, around: readonly Block[]): boolean => {
  const heads = around.slice(0, 40).map(readLabel);
  const namesCandidate = heads.some((label) => label?.field === 'candidate' && label.text !== '');
  return (
    namesField(labels, 'candidate') ||
    (namesCandidate && namesField(labels, 'rating')) ||
    (namesCandidate && namesField(labels, 'answer'))
  );
};
