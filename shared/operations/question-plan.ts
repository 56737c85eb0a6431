import * as v from 'valibot';
import { questionIdSchema } from '../id.ts';
import { interviewOf } from '../room/reader.ts';
import { operation } from './operation.ts';
import { requireLead, requirePhase, requireQuestion } from './require.ts';

/** The lead takes a question into the plan. Done during the call, the packet prints it as a deviation. */
export const questionPlan = operation({
  name: 'question.plan',
  args: v.strictObject({ questionId: questionIdSchema }),
  from: 'seat',
  predictable: true,
  guard: (context, { questionId }) =>
    requireLead(context) ?? requirePhase(context, 'draft', 'live') ?? requireQuestion(context, questionId),
  apply(room, { questionId }) {
    const question = room.get('questions', questionId);
    if (!question) return;
    const inCall = !question.planned && interviewOf(room).phase === 'live';
    const planned = { ...question, planned: true, skipped: false };
    room.put('questions', inCall ? { ...planned, plannedInCall: true } : planned);
  },
});
