import * as v from 'valibot';
import { questionIdSchema } from '../id.ts';
import { ratingId } from '../records/rating.ts';
import { actor, operation } from './operation.ts';
import { requireOpenScorecard, requireQuestion, requireRater } from './require.ts';

/** A panelist takes a rating back. Others still see "scored": a change here would tell them of it. */
export const ratingClear = operation({
  name: 'rating.clear',
  args: v.strictObject({ questionId: questionIdSchema }),
  from: 'seat',
  predictable: true,
  guard: (context, { questionId }) =>
    requireRater(context) ?? requireOpenScorecard(context) ?? requireQuestion(context, questionId),
  apply(room, { questionId }, stamp) {
    room.remove('ratings', ratingId(actor(stamp), questionId));
  },
});
