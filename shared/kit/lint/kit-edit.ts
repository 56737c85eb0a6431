import type { QuestionId } from '../../id.ts';
import type { Kit, KitQuestion } from '../kit.ts';

/** Some fields of one question, replaced. Plain data, so that it can be shown, sent and undone. */
export interface QuestionEdit {
  readonly questionId: QuestionId;
  readonly set: Partial<Omit<KitQuestion, 'id'>>;
}

const edited = (question: KitQuestion, edits: readonly QuestionEdit[]): KitQuestion =>
  Object.assign(
    {},
    question,
    ...edits.filter(({ questionId }) => questionId === question.id).map(({ set }) => set),
  );

/** The kit with the edits made; the kit that was given stays as it is. Edits of unknown questions change nothing. */
export const applyEdits = (kit: Kit, edits: readonly QuestionEdit[]): Kit => ({
  ...kit,
  questions: kit.questions.map((question) => edited(question, edits)),
});
