import type { CompetencyId, QuestionId } from '../../../shared/id.ts';
import type { DraftCompetency, DraftQuestion, KitDraft } from '../../../shared/kit/edit/draft.ts';
import type { KitEdit } from '../../../shared/kit/edit/kit-edit.ts';

export interface NumberedQuestion {
  readonly id: QuestionId;
  readonly number: number;
  readonly question: DraftQuestion;
}

/** The questions of one competency, or of none, with their numbers in the kit. */
export interface DraftSection {
  readonly competency: DraftCompetency | null;
  readonly questions: readonly NumberedQuestion[];
}

export const sectionsOf = (draft: KitDraft): DraftSection[] => {
  const numbered = draft.questions.map((question, index) => ({
    id: question.id,
    number: index + 1,
    question,
  }));
  const of = (id: CompetencyId | null) => numbered.filter(({ question }) => question.competencyId === id);
  const rest = of(null);
  return [
    ...draft.competencies.map((competency) => ({ competency, questions: of(competency.id) })),
    ...(rest.length > 0 || draft.competencies.length === 0 ? [{ competency: null, questions: rest }] : []),
  ];
};

/** Where in the kit a question stands that is to be the `to`-th of its section, counted without itself. */
export const moveInSection = (draft: KitDraft, id: QuestionId, to: number): KitEdit | null => {
  const question = draft.questions.find((one) => one.id === id);
  if (!question) return null;
  const others = draft.questions.filter((one) => one.id !== id);
  const section = others.filter(({ competencyId }) => competencyId === question.competencyId);
  const next = section[to];
  const last = section.at(-1);
  const place = next ? others.indexOf(next) : last ? others.indexOf(last) + 1 : others.length;
  return { kind: 'moveQuestion', id, to: place, competencyId: question.competencyId };
};

/** The place right after the last question of a competency, where a new one of it belongs. */
export const endOfSection = (draft: KitDraft, competencyId: CompetencyId | null): number => {
  const last = draft.questions.findLastIndex((question) => question.competencyId === competencyId);
  return last < 0 ? draft.questions.length : last + 1;
};

export const nameOf = ({ title, text }: DraftQuestion): string => title || text.slice(0, 120);

export const plannedOf = ({ questions }: KitDraft) => {
  const planned = questions.filter((question) => question.planned);
  return { count: planned.length, minutes: planned.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0) };
};
