import * as v from 'valibot';
import { questionIdSchema } from '../id.ts';
import { ratingId, ratingValueSchema } from '../records/rating.ts';
import { refuse } from '../refusal.ts';
import { interviewOf } from '../room/reader.ts';
import { actor, operation } from './operation.ts';
import { reasonSchema } from './reason.ts';
import { hasSubmitted, requireRater } from './require.ts';

/** After the reveal a panelist changes an own rating, with a reason. The initial rating is kept beside it. */
export const ratingAmend = operation({
  name: 'rating.amend',
  args: v.strictObject({ questionId: questionIdSchema, value: ratingValueSchema, reason: reasonSchema }),
  from: 'seat',
  predictable: true,
  guard(context, { questionId }) {
    const blocked = requireRater(context);
    if (blocked || !context.me) return blocked;
    const { phase } = interviewOf(context.room);
    if (phase === 'closed') return refuse('closed');
    const locked = phase === 'debrief' || hasSubmitted(context);
    if (!locked || !context.revealed) return refuse('notInPhase');
    return context.room.get('ratings', ratingId(context.me.id, questionId)) ? null : refuse('noSuchRating');
  },
  apply(room, { questionId, value, reason }, stamp) {
    const rating = room.get('ratings', ratingId(actor(stamp), questionId));
    if (!rating) return;
    const amendment = { from: rating.value, to: value, reason, at: stamp.at };
    room.put('ratings', { ...rating, value, amendments: [...rating.amendments, amendment] });
  },
});
