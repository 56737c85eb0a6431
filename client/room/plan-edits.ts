import type { CompetencyId, PanelistId, QuestionId } from '../../shared/id.ts';
import type { Refusal } from '../../shared/refusal.ts';
import { newId } from './new-id.ts';
import { questionsAhead } from './plan.ts';
import type { Room } from './room.ts';

/** A question that is not in the kit, as the lead writes it down. */
export interface AdHocQuestion {
  readonly text: string;
  readonly minutes: number;
  readonly competencyId: CompetencyId | undefined;
}

/** What the lead does to the plan. Each answers with the refusal, or null when it was done. */
export interface PlanEdits {
  /** To this place among the questions that are still ahead, counted without the question itself. */
  moveTo(id: QuestionId, place: number): Refusal | null;
  leaveOut(id: QuestionId): Refusal | null;
  takeIn(id: QuestionId): Refusal | null;
  add(question: AdHocQuestion): Refusal | null;
  assign(id: QuestionId, askerId: PanelistId | null): Refusal | null;
}

export const createPlanEdits = (room: Room): PlanEdits => ({
  moveTo(questionId, place) {
    const others = questionsAhead(room.records).filter(({ id }) => id !== questionId);
    const before = others[place]?.id ?? null;
    return room.give({ name: 'question.reorder', args: { questionId, before } });
  },
  leaveOut: (questionId) => room.give({ name: 'question.skip', args: { questionId } }),
  takeIn: (questionId) => room.give({ name: 'question.plan', args: { questionId } }),
  add: ({ text, minutes, competencyId }) =>
    room.give({
      name: 'question.add',
      args: { questionId: newId<QuestionId>(), text, minutes, ...(competencyId ? { competencyId } : {}) },
    }),
  assign: (questionId, askerId) => room.give({ name: 'question.assign', args: { questionId, askerId } }),
});
