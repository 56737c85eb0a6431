import type { KitQuestion } from '../../kit.ts';
import { contentOf, stemsOf } from '../content.ts';
import type { LanguageWords } from '../languages/language-words.ts';
import { languageOfKit } from '../languages/languages.ts';
import type { Rule } from '../rule.ts';
import { saidIn } from '../said.ts';
import { withoutQuotations } from '../sentences.ts';

/** Fewer words, or letters where words have no blanks between them, are shared by chance. */
const fewestWords = 3;
const fewestLetters = 6;
const mostOfThem = 0.8;
/** A longer answer says more than the question, whatever it repeats of it. */
const longestAnswer = 160;

const isIn = (point: string, question: ReadonlySet<string>, language: LanguageWords): boolean => {
  const content = [...contentOf(point, language)];
  const shared = content.filter((word) => question.has(word)).length;
  return (
    content.length >= (language.spaced ? fewestWords : fewestLetters) && shared >= content.length * mostOfThem
  );
};

const givenAway = (question: KitQuestion, language: LanguageWords): string | undefined => {
  const { text, listenFor, answer = '' } = question;
  // Who chooses between things that were named has to name one of them.
  if (text.includes('\n') || saidIn(text, language).finds(language.choice)) return undefined;
  const asked = stemsOf(withoutQuotations(text), language);
  const points = answer.length <= longestAnswer ? [...listenFor, answer] : listenFor;
  return points.find((point) => isIn(point, asked, language));
};

/** A question whose words hold what a good answer would have to find. */
export const givesAway: Rule = {
  name: 'givesAway',
  check: (kit) => {
    const language = languageOfKit(kit);
    return kit.questions.flatMap((question) => {
      const point = givenAway(question, language);
      if (point === undefined) return [];
      return [
        {
          severity: 'warning',
          questionId: question.id,
          field: 'text',
          message: { code: 'givesAway', params: { point } },
        },
      ];
    });
  },
};
