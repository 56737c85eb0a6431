import * as v from 'valibot';
import { refuse } from '../refusal.ts';
import { actor, operation } from './operation.ts';
import { hasSubmitted, requirePhase, requireRater } from './require.ts';

/** A panelist unlocks the own scorecard, as long as nothing of the others' has been opened to them. */
export const scorecardReopen = operation({
  name: 'scorecard.reopen',
  args: v.strictObject({}),
  from: 'seat',
  predictable: true,
  guard(context) {
    const blocked = requireRater(context);
    if (blocked) return blocked;
    if (!hasSubmitted(context)) return refuse('notSubmitted');
    return context.revealed ? refuse('alreadyRevealed') : requirePhase(context, 'scoring');
  },
  apply(room, _args, stamp) {
    const progress = room.get('progress', actor(stamp));
    if (progress) room.put('progress', { ...progress, submittedAt: null });
  },
});
