import * as v from 'valibot';
import { questionIdSchema } from '../id.ts';
import { operation } from './operation.ts';
import { requireLead, requirePhase, requireQuestion } from './require.ts';

/** The lead moves a question before another one, or to the end. Numbers stay: people call questions by them. */
export const questionReorder = operation({
  name: 'question.reorder',
  args: v.strictObject({ questionId: questionIdSchema, before: v.nullable(questionIdSchema) }),
  from: 'seat',
  predictable: true,
  guard: (context, { questionId, before }) =>
    requireLead(context) ??
    requirePhase(context, 'draft', 'live') ??
    requireQuestion(context, questionId) ??
    (before ? requireQuestion(context, before) : null),
  apply(room, { questionId, before }) {
    const moving = room.get('questions', questionId);
    if (!moving || before === questionId) return;
    const others = [...room.all('questions')]
      .filter((question) => question.id !== questionId)
      .sort((a, b) => a.order - b.order);
    const place = before ? others.findIndex((question) => question.id === before) : others.length;
    const after = others[place];
    const previous = others[place - 1];
    const order = after
      ? ((previous?.order ?? after.order - 2) + after.order) / 2
      : (previous?.order ?? 0) + 1;
    room.put('questions', { ...moving, order });
  },
});
