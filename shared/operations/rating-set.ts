import * as v from 'valibot';
import { type PanelistId, type QuestionId, questionIdSchema } from '../id.ts';
import { ratingId, ratingValueSchema } from '../records/rating.ts';
import type { Draft } from '../room/draft.ts';
import { actor, operation } from './operation.ts';
import { requireAsked, requireOpenScorecard, requireRater } from './require.ts';

/** A panelist rates a question that has been asked, as often as they like until they submit. */
export const ratingSet = operation({
  name: 'rating.set',
  args: v.strictObject({ questionId: questionIdSchema, value: ratingValueSchema }),
  from: 'seat',
  predictable: true,
  guard: (context, { questionId }) =>
    requireRater(context) ?? requireOpenScorecard(context) ?? requireAsked(context, questionId),
  apply(room, { questionId, value }, stamp) {
    const panelistId = actor(stamp);
    const id = ratingId(panelistId, questionId);
    room.put('ratings', { id, panelistId, questionId, value, at: stamp.at, amendments: [] });
    markScored(room, panelistId, questionId);
  },
});

/** Written once per question, so that a second rating, or its clearing, leaves no trace that others could see. */
const markScored = (room: Draft, panelistId: PanelistId, questionId: QuestionId): void => {
  const progress = room.get('progress', panelistId);
  if (progress?.scored.includes(questionId)) return;
  room.put('progress', {
    id: panelistId,
    scored: [...(progress?.scored ?? []), questionId],
    submittedAt: progress?.submittedAt ?? null,
  });
};
