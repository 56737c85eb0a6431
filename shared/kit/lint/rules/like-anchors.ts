import type { Anchors, Level } from '../../kit.ts';
import { stemOf } from '../content.ts';
import type { Place, Remark } from '../finding.ts';
import type { LanguageWords } from '../languages/language-words.ts';
import { languageOfKit } from '../languages/languages.ts';
import type { Rule } from '../rule.ts';
import { phraseSet, phrases, wordsIn } from '../said.ts';

const neighbours: ReadonlyArray<readonly [Level, Level]> = [
  [1, 2],
  [2, 3],
  [3, 4],
];

/** What an anchor says apart from its degree, in the order in which it says so. */
const behaviourIn = (anchor: string, { spaced, degree }: LanguageWords): string => {
  const words = wordsIn(anchor);
  if (spaced) {
    const skipped = phraseSet(degree);
    return words
      .filter((word) => !skipped.has(word))
      .map(stemOf)
      .join(' ');
  }
  return phrases(degree)
    .toSorted((a, b) => b.length - a.length)
    .reduce((text, phrase) => text.replaceAll(phrase, ''), words.join(''));
};

const remarksOn = (
  anchors: Anchors | undefined,
  place: Pick<Place, 'questionId' | 'competencyId'>,
  language: LanguageWords,
): Remark[] => {
  if (!anchors) return [];
  return neighbours
    .filter(
      ([lower, upper]) => behaviourIn(anchors[lower], language) === behaviourIn(anchors[upper], language),
    )
    .map(([lower, upper]) => ({
      ...place,
      severity: 'warning',
      field: 'anchors',
      entry: upper,
      message: { code: 'likeAnchors', params: { lower, upper } },
    }));
};

/** Neighbouring levels that name the same behaviour, and differ in words of degree at most. */
export const likeAnchors: Rule = {
  name: 'likeAnchors',
  check: (kit) => {
    const language = languageOfKit(kit);
    return [
      ...kit.competencies.flatMap(({ id, anchors }) => remarksOn(anchors, { competencyId: id }, language)),
      ...kit.questions.flatMap(({ id, anchors }) => remarksOn(anchors, { questionId: id }, language)),
    ];
  },
};
