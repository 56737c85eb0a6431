import * as v from 'valibot';
import { suggestionIdSchema } from '../id.ts';
import { kitSuggestionSchema } from '../records/kit-suggestion.ts';
import { refuse } from '../refusal.ts';
import { actor, operation } from './operation.ts';
import { requireQuestion, requireRater } from './require.ts';

const { questionId, field, level, text } = kitSuggestionSchema.entries;

/** Somebody who uses a kit proposes better words for it. Its owner takes them into a new version, or not. */
export const kitSuggest = operation({
  name: 'kit.suggest',
  args: v.strictObject({ suggestionId: suggestionIdSchema, questionId, field, level, text }),
  from: 'seat',
  predictable: true,
  guard(context, { suggestionId, questionId, field, level }) {
    const blocked = requireRater(context) ?? requireQuestion(context, questionId);
    if (blocked) return blocked;
    if (context.room.get('questions', questionId)?.source !== 'kit') return refuse('noSuchQuestion');
    if ((field === 'anchors') !== (level !== null)) return refuse('badArguments', ['level']);
    return context.room.get('kitSuggestions', suggestionId) ? refuse('badArguments', ['suggestionId']) : null;
  },
  apply(room, { suggestionId, ...suggested }, stamp) {
    // An id that is taken belongs to a suggestion that this seat cannot see: it must not be overwritten.
    if (room.get('kitSuggestions', suggestionId)) return;
    room.put('kitSuggestions', { ...suggested, id: suggestionId, by: actor(stamp), at: stamp.at });
  },
});
