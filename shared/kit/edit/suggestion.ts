import type { QuestionId } from '../../id.ts';
import type { Level } from '../kit.ts';
import type { DraftAnchors, DraftQuestion, KitDraft } from './draft.ts';

/** Better words for one field of a question. A list gets one more entry; everything else gets the words instead. */
export interface SuggestedWords {
  readonly questionId: QuestionId;
  readonly field: 'text' | 'why' | 'listenFor' | 'probes' | 'answer' | 'anchors';
  /** The level of an anchor; null for every other field. */
  readonly level: Level | null;
  readonly text: string;
}

const isWritten = (anchors: DraftAnchors): boolean => Object.values(anchors).some((text) => text !== '');

/** The words that panelists rate by: the question's own, else its competency's. */
const anchorsFor = (draft: KitDraft, question: DraftQuestion): DraftAnchors => {
  const competency = draft.competencies.find(({ id }) => id === question.competencyId);
  return isWritten(question.anchors) || !competency ? question.anchors : competency.anchors;
};

/** What stands where the suggestion wants its words; empty for an entry that is added. */
export const wordsNow = (draft: KitDraft, { questionId, field, level }: SuggestedWords): string | null => {
  const question = draft.questions.find(({ id }) => id === questionId);
  if (!question) return null;
  if (field === 'anchors') return level === null ? null : anchorsFor(draft, question)[level];
  return field === 'listenFor' || field === 'probes' ? '' : question[field];
};

/** The draft with the words taken; null when their question is not there. */
export const withSuggestion = (draft: KitDraft, words: SuggestedWords): KitDraft | null => {
  const { questionId, field, level, text } = words;
  if (wordsNow(draft, words) === null) return null;
  const taken = (question: DraftQuestion): DraftQuestion => {
    if (field === 'anchors')
      return level === null
        ? question
        : { ...question, anchors: { ...anchorsFor(draft, question), [level]: text } };
    if (field === 'listenFor' || field === 'probes')
      return question[field].includes(text) ? question : { ...question, [field]: [...question[field], text] };
    return { ...question, [field]: text };
  };
  return {
    ...draft,
    questions: draft.questions.map((question) => (question.id === questionId ? taken(question) : question)),
  };
};
