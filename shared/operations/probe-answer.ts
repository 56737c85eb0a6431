import * as v from 'valibot';
import { suggestionIdSchema } from '../id.ts';
import { refuse } from '../refusal.ts';
import { operation } from './operation.ts';
import { requireLead, requirePhase } from './require.ts';

/** The lead takes a suggested follow-up among the question's probes, or puts it aside. */
export const probeAnswer = operation({
  name: 'probe.answer',
  args: v.strictObject({ suggestionId: suggestionIdSchema, take: v.boolean() }),
  from: 'seat',
  predictable: true,
  guard(context, { suggestionId }) {
    const blocked = requireLead(context) ?? requirePhase(context, 'live');
    if (blocked) return blocked;
    return context.room.get('suggestions', suggestionId)?.state === 'open'
      ? null
      : refuse('noSuchSuggestion');
  },
  apply(room, { suggestionId, take }) {
    const suggestion = room.get('suggestions', suggestionId);
    const question = suggestion && room.get('questions', suggestion.questionId);
    if (!question) return;
    if (!take) return room.put('suggestions', { ...suggestion, state: 'dismissed' });
    room.put('questions', { ...question, probes: [...question.probes, suggestion.text] });
    room.put('suggestions', { ...suggestion, state: 'added', probe: question.probes.length });
  },
});
