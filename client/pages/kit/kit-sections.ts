import type { Competency, Kit, KitQuestion } from '../../../shared/kit/kit.ts';
import { kitWords } from '../../words/english/kit.ts';

/** Questions under one competency, each with its number in the kit. */
export interface KitSection {
  /** Null for questions that belong to no competency. */
  readonly competency: Competency | null;
  readonly questions: ReadonlyArray<{ readonly number: number; readonly question: KitQuestion }>;
}

/** The kit as it is read: competencies in their order, then what belongs to none. */
export const sectionsOf = (kit: Kit): KitSection[] => {
  const byCompetency = new Map<string | null, { number: number; question: KitQuestion }[]>();
  kit.questions.forEach((question, index) => {
    const key = question.competencyId ?? null;
    const section = byCompetency.get(key) ?? [];
    section.push({ number: index + 1, question });
    byCompetency.set(key, section);
  });
  const named = kit.competencies.map((competency) => ({
    competency,
    questions: byCompetency.get(competency.id) ?? [],
  }));
  const rest = byCompetency.get(null) ?? [];
  return rest.length > 0 ? [...named, { competency: null, questions: rest }] : named;
};

export const plannedMinutesOf = (kit: Kit): number =>
  kit.questions.reduce((sum, question) => sum + (question.planned ? (question.minutes ?? 0) : 0), 0);

const longestTitle = 120;

/** A question's title, or how it begins. */
export const titleOf = (question: KitQuestion): string => {
  if (question.title) return question.title;
  const start = question.text.slice(0, longestTitle);
  return start.length < question.text.length ? `${start.trimEnd()}…` : start;
};

/** `6 min, planned`; empty when the kit says neither. */
export const timeInWords = (question: KitQuestion): string =>
  [question.minutes && kitWords.minutes(question.minutes), question.planned && kitWords.isPlanned]
    .filter(Boolean)
    .join(', ');
