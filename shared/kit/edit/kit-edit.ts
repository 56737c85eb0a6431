import type { CompetencyId, QuestionId } from '../../id.ts';
import type { DraftCompetency, DraftQuestion, KitDraft } from './draft.ts';

/** One thing that somebody does to a draft. Plain data; places count from 0 and are where the record then stands. */
export type KitEdit =
  | { readonly kind: 'setKit'; readonly set: Partial<Omit<KitDraft, 'id' | 'competencies' | 'questions'>> }
  | { readonly kind: 'addQuestion'; readonly question: DraftQuestion; readonly at: number }
  | {
      readonly kind: 'setQuestion';
      readonly id: QuestionId;
      readonly set: Partial<Omit<DraftQuestion, 'id'>>;
    }
  | {
      readonly kind: 'moveQuestion';
      readonly id: QuestionId;
      readonly to: number;
      readonly competencyId: CompetencyId | null;
    }
  | { readonly kind: 'removeQuestion'; readonly id: QuestionId }
  | { readonly kind: 'addCompetency'; readonly competency: DraftCompetency }
  | {
      readonly kind: 'setCompetency';
      readonly id: CompetencyId;
      readonly set: Partial<Omit<DraftCompetency, 'id'>>;
    }
  | { readonly kind: 'moveCompetency'; readonly id: CompetencyId; readonly to: number }
  /** Its questions stay, and belong to no competency. */
  | { readonly kind: 'removeCompetency'; readonly id: CompetencyId }
  /** The whole text was written anew: a Markdown view, another window's draft, a mend of many questions. */
  | { readonly kind: 'replace'; readonly draft: KitDraft };

const has = (records: ReadonlyArray<{ id: string }>, id: string | null): boolean =>
  records.some((record) => record.id === id);

const changed = <One extends { id: string }>(records: One[], id: string, set: object): One[] =>
  records.map((record) => (record.id === id ? { ...record, ...set } : record));

const inserted = <One>(records: readonly One[], at: number, record: One): One[] =>
  records.toSpliced(Math.max(0, Math.min(at, records.length)), 0, record);

const moved = <One extends { id: string }>(records: One[], id: string, to: number): One[] => {
  const record = records.find((one) => one.id === id);
  return record
    ? inserted(
        records.filter((one) => one !== record),
        to,
        record,
      )
    : records;
};

/**
 * The draft with the edit made; the draft that was given stays as it is. An edit of what is not there (removed in
 * another window) and an id that is taken change nothing. No edit makes two records of one id or a question whose
 * competency does not exist.
 */
export const applyEdit = (draft: KitDraft, edit: KitEdit): KitDraft => {
  switch (edit.kind) {
    case 'setKit':
      return { ...draft, ...edit.set };
    case 'replace':
      return edit.draft;
    case 'addQuestion':
      if (has(draft.questions, edit.question.id) || !isKnown(draft, edit.question.competencyId)) return draft;
      return { ...draft, questions: inserted(draft.questions, edit.at, edit.question) };
    case 'setQuestion':
      if (!has(draft.questions, edit.id) || !isKnown(draft, edit.set.competencyId ?? null)) return draft;
      return { ...draft, questions: changed(draft.questions, edit.id, edit.set) };
    case 'moveQuestion':
      if (!has(draft.questions, edit.id) || !isKnown(draft, edit.competencyId)) return draft;
      return {
        ...draft,
        questions: changed(moved(draft.questions, edit.id, edit.to), edit.id, {
          competencyId: edit.competencyId,
        }),
      };
    case 'removeQuestion':
      if (!has(draft.questions, edit.id)) return draft;
      return { ...draft, questions: draft.questions.filter(({ id }) => id !== edit.id) };
    case 'addCompetency':
      if (has(draft.competencies, edit.competency.id)) return draft;
      return { ...draft, competencies: [...draft.competencies, edit.competency] };
    case 'setCompetency':
      if (!has(draft.competencies, edit.id)) return draft;
      return { ...draft, competencies: changed(draft.competencies, edit.id, edit.set) };
    case 'moveCompetency':
      if (!has(draft.competencies, edit.id)) return draft;
      return { ...draft, competencies: moved(draft.competencies, edit.id, edit.to) };
    case 'removeCompetency':
      if (!has(draft.competencies, edit.id)) return draft;
      return {
        ...draft,
        competencies: draft.competencies.filter(({ id }) => id !== edit.id),
        questions: draft.questions.map((question) =>
          question.competencyId === edit.id ? { ...question, competencyId: null } : question,
        ),
      };
  }
};

const isKnown = (draft: KitDraft, competencyId: CompetencyId | null): boolean =>
  competencyId === null || has(draft.competencies, competencyId);
