import * as v from 'valibot';
import { panelistIdSchema, questionIdSchema } from '../id.ts';
import { isCounted } from '../records/panelist.ts';
import { refuse } from '../refusal.ts';
import { operation } from './operation.ts';
import { requireLead, requirePhase, requireQuestion } from './require.ts';

/** The lead says who asks a question, or that nobody in particular does. */
export const questionAssign = operation({
  name: 'question.assign',
  args: v.strictObject({ questionId: questionIdSchema, askerId: v.nullable(panelistIdSchema) }),
  from: 'seat',
  predictable: true,
  guard(context, { questionId, askerId }) {
    const blocked =
      requireLead(context) ?? requirePhase(context, 'draft', 'live') ?? requireQuestion(context, questionId);
    if (blocked || askerId === null) return blocked;
    const asker = context.room.get('panelists', askerId);
    return asker && isCounted(asker) ? null : refuse('noSuchPanelist');
  },
  apply(room, { questionId, askerId }) {
    const question = room.get('questions', questionId);
    if (question) room.put('questions', { ...question, askerId });
  },
});
