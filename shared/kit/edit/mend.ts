import type { QuestionEdit } from '../lint/kit-edit.ts';
import type { DraftQuestion, KitDraft } from './draft.ts';
import type { KitEdit } from './kit-edit.ts';
import { emptyQuestion } from './new-draft.ts';

/** A kit's fields as a draft has them: what a mend takes away is an empty field here. */
const asDraft = (question: DraftQuestion, set: QuestionEdit['set']): DraftQuestion => {
  const empty = emptyQuestion(question.id, null);
  return Object.fromEntries(
    Object.entries(question).map(([field, value]) => [
      field,
      field in set ? (set[field as keyof typeof set] ?? empty[field as keyof DraftQuestion]) : value,
    ]),
  ) as DraftQuestion; // The same fields, each with a value of its own kind.
};

/** A finding's one-click mend as one edit of the draft, so that one undo takes all of it back. */
export const mendEdit = (draft: KitDraft, edits: readonly QuestionEdit[]): KitEdit => ({
  kind: 'replace',
  draft: {
    ...draft,
    questions: draft.questions.map((question) =>
      edits
        .filter(({ questionId }) => questionId === question.id)
        .reduce((mended, { set }) => asDraft(mended, set), question),
    ),
  },
});
