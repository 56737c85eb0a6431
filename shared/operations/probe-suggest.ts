import * as v from 'valibot';
import { questionIdSchema, suggestionIdSchema } from '../id.ts';
import { suggestedTextSchema } from '../records/suggestion.ts';
import { refuse } from '../refusal.ts';
import { actor, operation } from './operation.ts';
import { requirePhase, requireQuestion, requireRater } from './require.ts';

/** Somebody on the panel hands a follow-up to the lead instead of speaking into the answer. */
export const probeSuggest = operation({
  name: 'probe.suggest',
  args: v.strictObject({
    suggestionId: suggestionIdSchema,
    questionId: questionIdSchema,
    text: suggestedTextSchema,
  }),
  from: 'seat',
  predictable: true,
  guard(context, { suggestionId, questionId }) {
    const blocked =
      requireRater(context) ?? requirePhase(context, 'live') ?? requireQuestion(context, questionId);
    if (blocked) return blocked;
    return context.room.get('suggestions', suggestionId) ? refuse('badArguments', ['suggestionId']) : null;
  },
  apply(room, { suggestionId, ...suggested }, stamp) {
    // An id that is taken belongs to a suggestion that this seat cannot see: it must not be overwritten.
    if (room.get('suggestions', suggestionId)) return;
    const made = { by: actor(stamp), at: stamp.at, state: 'open', probe: null } as const;
    room.put('suggestions', { ...suggested, ...made, id: suggestionId });
  },
});
