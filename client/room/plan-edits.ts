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
  /** One place up or down among the questions that are still ahead. */
  move(id: QuestionId, by: 1 | -1): Refusal | null;
  /** Before another one that is still ahead; to the end for null. */
  moveBefore(id: QuestionId, before: QuestionId | null): Refusal | null;
  leaveOut(id: QuestionId): Refusal | null;
  takeIn(id: QuestionId): Refusal | null;
  add(question: AdHocQuestion): Refusal | null;
  assign(id: QuestionId, askerId: PanelistId | null): Refusal | null;
}

export const createPlanEdits = (room: Room): PlanEdits => {
  const moveBefore = (questionId: QuestionId, before: QuestionId | null) =>
    room.give({ name: 'question.reorder', args: { questionId, before } });
  return {
    moveBefore,
    move(id, by) {
      const ahead = questionsAhead(room.records);
      const to = ahead.findIndex((question) => question.id === id) + by;
      if (to < 0 || to >= ahead.length) return null;
      // Moving down means standing before the one after the next.
      return moveBefore(id, ahead[by === 1 ? to + 1 : to]?.id ?? null);
    },
    leaveOut: (questionId) => room.give({ name: 'question.skip', args: { questionId } }),
    takeIn: (questionId) => room.give({ name: 'question.plan', args: { questionId } }),
    add: ({ text, minutes, competencyId }) =>
      room.give({
        name: 'question.add',
        args: { questionId: newId<QuestionId>(), text, minutes, ...(competencyId ? { competencyId } : {}) },
      }),
    assign: (questionId, askerId) => room.give({ name: 'question.assign', args: { questionId, askerId } }),
  };
};
