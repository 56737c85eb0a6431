import type { ReadBlock } from './assemble-kit.ts';
import type { ImportWarning } from './importer.ts';
import { questionKey } from './question-key.ts';
import { isFaqTitle, namesInterview } from './words/section-words.ts';

const absences = [
  { field: 'why', code: 'noWhy', what: 'why it is asked' },
  { field: 'listenFor', code: 'noListenFor', what: 'what to listen for' },
  { field: 'answer', code: 'noAnswer', what: 'an example answer' },
] as const;

/** A field that most questions of the page have and this one lacks was probably there and not recognised. */
const gaps = (blocks: readonly ReadBlock[]): ImportWarning[] =>
  absences.flatMap(({ field, code, what }) => {
    const lacking = blocks.filter(({ fields }) => (fields[field]?.length ?? 0) === 0);
    if (lacking.length * 2 >= blocks.length) return [];
    const text = `Most questions here say ${what}; this one does not.`;
    return lacking.map(({ question }) => ({ line: question.number, code, text }));
  });

/** Flagged and never merged: quizzes ask the same thing of different code. */
const repeats = (blocks: readonly ReadBlock[]): ImportWarning[] => {
  const lines = new Map<string, number>();
  return blocks.flatMap(({ question }) => {
    const key = questionKey(question.text);
    const earlier = lines.get(key);
    lines.set(key, earlier ?? question.number);
    if (earlier === undefined) return [];
    const text = `The same question is on line ${earlier}. Keep the better one.`;
    return [{ line: question.number, code: 'repeatedQuestion', text }];
  });
};

const candidateAnswers = (blocks: readonly ReadBlock[]): ImportWarning[] => {
  const first = blocks.flatMap(({ fields }) => fields.candidate)[0];
  if (!first) return [];
  const text =
    'This looks like a filled scorecard. What a candidate answered was left out: it is no reference answer.';
  return [{ line: first.number, code: 'candidateAnswer', text }];
};

const isFaq = (blocks: readonly ReadBlock[], title: string): boolean =>
  isFaqTitle(title) ||
  (!namesInterview(title) &&
    blocks.filter(({ category }) => category !== undefined && isFaqTitle(category)).length * 2 >
      blocks.length);

const faq = (blocks: readonly ReadBlock[], title: string): ImportWarning[] => {
  const text =
    'This looks like a FAQ: answers for customers, not questions for candidates. Check that it is what you want.';
  return isFaq(blocks, title) ? [{ line: 1, code: 'looksLikeFaq', text }] : [];
};

export const warningsOf = (blocks: readonly ReadBlock[], title: string): ImportWarning[] => [
  ...faq(blocks, title),
  ...gaps(blocks),
  ...repeats(blocks),
  ...candidateAnswers(blocks),
];
