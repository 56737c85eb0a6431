import type { KitQuestion } from '../../kit.ts';
import { contentOf } from '../content.ts';
import type { Remark } from '../finding.ts';
import type { QuestionEdit } from '../kit-edit.ts';
import type { LanguageWords } from '../languages/language-words.ts';
import { languageOfKit } from '../languages/languages.ts';
import type { Rule } from '../rule.ts';
import { phrases, saidIn } from '../said.ts';
import { isQuestion, sentencesOf, withoutQuotations } from '../sentences.ts';

/** More questions at once than anybody keeps in mind. */
const tooMany = 3;
/** Less than this after an "and" belongs to the question before it: "and why?" */
const wordsOfAQuestion = 4;
const longestProbe = 2000;

/** The first question stays, the others become follow-ups. None where something is told between them. */
const askOne = ({ id, text, probes }: KitQuestion): Pick<Remark, 'fix'> => {
  const sentences = sentencesOf(text);
  const first = sentences.findIndex(isQuestion);
  const others = sentences.slice(first + 1);
  const fits = others.every((sentence) => isQuestion(sentence) && sentence.length <= longestProbe);
  if (first < 0 || !fits || withoutQuotations(text) !== text) return {};
  const start = sentences[first] ?? '';
  const end = text.indexOf(start) + start.length;
  const edit: QuestionEdit = {
    questionId: id,
    set: { text: text.slice(0, end), probes: [...others, ...probes] },
  };
  return { fix: [edit] };
};

/** Where a second question is joined to the first: "What do you X, and how do you Y?" */
const halvesOf = (question: string, language: LanguageWords): [string, string] | null => {
  const line = ` ${saidIn(question, language).words.join(' ')} `;
  for (const join of phrases(language.joins)) {
    for (const opening of phrases(language.asking)) {
      const at = line.indexOf(` ${join} ${opening} `);
      if (at >= 0) return [line.slice(0, at), line.slice(at + join.length + 1)];
    }
  }
  return null;
};

/** Two questions of which neither speaks of the other, nor of one event. */
const areApart = ([first, second]: readonly [string, string], language: LanguageWords): boolean => {
  const halves = [saidIn(first, language), saidIn(second, language)] as const;
  if (!halves.every((half) => half.opensWith(language.asking))) return false;
  if (halves[1].words.length < wordsOfAQuestion || halves.some((half) => half.finds(language.back)))
    return false;
  const content = contentOf(first, language);
  return content.size > 0 && [...contentOf(second, language)].every((word) => !content.has(word));
};

const asksTwo = (text: string, language: LanguageWords): boolean => {
  if (language.joins === '') return false;
  const sentences = sentencesOf(withoutQuotations(text));
  const [first = '', second] = sentences;
  // Beside a story or a scene two questions are about one thing.
  if (!sentences.every(isQuestion) || sentences.length > 2) return false;
  const halves = second === undefined ? halvesOf(first, language) : ([first, second] as const);
  return halves !== null && areApart([halves[0], halves[1]], language);
};

const remarkOn = (question: KitQuestion, language: LanguageWords): Remark[] => {
  const place = { severity: 'warning', questionId: question.id, field: 'text' } as const;
  const questions = sentencesOf(withoutQuotations(question.text)).filter(isQuestion).length;
  if (questions >= tooMany)
    return [{ ...place, message: { code: 'manyQuestions', params: { questions } }, ...askOne(question) }];
  return asksTwo(question.text, language)
    ? [{ ...place, message: { code: 'twoQuestions', params: {} }, ...askOne(question) }]
    : [];
};

/** A question that asks several things at once, of which an answer can leave some out. */
export const doubleBarrelled: Rule = {
  name: 'doubleBarrelled',
  check: (kit) => {
    const language = languageOfKit(kit);
    return kit.questions.flatMap((question) => remarkOn(question, language));
  },
};
