import * as v from 'valibot';
import { refuse } from '../refusal.ts';
import { interviewOf } from '../room/reader.ts';
import { operation } from './operation.ts';
import { resumeAsking, stopAsking } from './question-select.ts';
import { requireLead, requirePhase } from './require.ts';

/** For how long a move can be taken back, in ms. */
export const undoWindow = 10_000;

/**
 * The lead takes the last move back. A question that this move asked for the first time is un-asked, unless
 * somebody's progress shows a rating of it. Notes never decide: they are sealed, and they stay with the question.
 */
export const questionUndo = operation({
  name: 'question.undo',
  args: v.strictObject({}),
  from: 'seat',
  predictable: true,
  guard(context) {
    const blocked = requireLead(context) ?? requirePhase(context, 'live');
    if (blocked) return blocked;
    const { moved } = interviewOf(context.room);
    if (!moved) return refuse('nothingToUndo');
    return context.stamp.at - moved.at > undoWindow ? refuse('tooLate') : null;
  },
  apply(room, _args, stamp) {
    const interview = interviewOf(room);
    const { moved } = interview;
    if (!moved) return;
    stopAsking(room, stamp.at);
    const scored = [...room.all('progress')].some((progress) => progress.scored.includes(moved.to));
    if (moved.first && !scored) room.remove('asked', moved.to);
    if (moved.from) resumeAsking(room, moved.from, stamp.at);
    room.put('interview', { ...interview, questionId: moved.from, moved: null });
  },
});
