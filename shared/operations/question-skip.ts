import * as v from 'valibot';
import { questionIdSchema } from '../id.ts';
import { operation } from './operation.ts';
import { requireLead, requirePhase, requireQuestion } from './require.ts';

/** The lead leaves a question out of this interview, or takes it in again. The packet prints it as a deviation. */
export const questionSkip = operation({
  name: 'question.skip',
  args: v.strictObject({ questionId: questionIdSchema, skipped: v.optional(v.boolean(), true) }),
  from: 'seat',
  predictable: true,
  guard: (context, { questionId }) =>
    requireLead(context) ?? requirePhase(context, 'draft', 'live') ?? requireQuestion(context, questionId),
  apply(room, { questionId, skipped }) {
    const question = room.get('questions', questionId);
    if (question) room.put('questions', { ...question, skipped });
  },
});
