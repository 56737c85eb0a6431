import type { Kit, KitQuestion } from './kit.ts';

/** What somebody looks for in the kits; what is absent does not matter. */
export interface QuestionQuery {
  /** All of these words somewhere in the question, its competency or its guidance. */
  readonly words?: string;
  /** The name of a competency. */
  readonly competency?: string;
  /** Takes at most so many minutes; a question without a time does not match. */
  readonly minutes?: number | undefined;
  readonly difficulty?: string;
  /** The kit's language, such as `en`; it finds `en-GB` too. */
  readonly language?: string;
}

const plain = (text: string): string => text.normalize('NFKC').toLocaleLowerCase();

/** Words of a query, so that a question is compared with them and not with one long phrase. */
export const wordsOf = (text: string): string[] => plain(text).split(/\s+/u).filter(Boolean);

const textOf = (question: KitQuestion, competency: string): string =>
  plain(
    [
      question.title,
      question.text,
      competency,
      question.category,
      question.difficulty,
      question.why,
      ...question.probes,
      ...question.listenFor,
    ]
      .filter(Boolean)
      .join('\n'),
  );

const speaks = (language: string, wanted: string): boolean =>
  language === wanted || language.startsWith(`${wanted}-`);

/** Those of a kit's questions that match all of the query, in the kit's order. */
export const questionsMatching = (kit: Kit, query: QuestionQuery): KitQuestion[] => {
  if (query.language && !speaks(kit.language, query.language)) return [];
  const names = new Map<string, string>(kit.competencies.map(({ id, name }) => [id, name]));
  const words = wordsOf(query.words ?? '');
  return kit.questions.filter((question) => {
    const competency = names.get(question.competencyId ?? '') ?? '';
    if (query.competency && plain(competency) !== plain(query.competency)) return false;
    if (query.difficulty && plain(question.difficulty ?? '') !== plain(query.difficulty)) return false;
    if (query.minutes !== undefined && !(question.minutes !== undefined && question.minutes <= query.minutes))
      return false;
    if (words.length === 0) return true;
    const text = textOf(question, competency);
    return words.every((word) => text.includes(word));
  });
};
