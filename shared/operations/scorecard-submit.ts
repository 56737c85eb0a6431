import * as v from 'valibot';
import type { QuestionId } from '../id.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { missingIn } from '../scoring/scorecard.ts';
import { actor, type GuardContext, operation } from './operation.ts';
import { hasSubmitted, requirePhase, requireRater } from './require.ts';
import { openWhenAllSubmitted } from './reveal.ts';

/** A panelist locks the own scorecard. The last counted one opens the debrief under `whenAllSubmitted`. */
export const scorecardSubmit = operation({
  name: 'scorecard.submit',
  args: v.strictObject({}),
  from: 'seat',
  // What the last submission opens is not on this device yet.
  predictable: false,
  guard(context) {
    const blocked = requireRater(context) ?? requirePhase(context, 'scoring');
    if (blocked) return blocked;
    return hasSubmitted(context) ? refuse('submitted') : requireComplete(context);
  },
  apply(room, _args, stamp) {
    const id = actor(stamp);
    const scored: QuestionId[] = room.get('progress', id)?.scored ?? [];
    room.put('progress', { id, scored, submittedAt: stamp.at });
    openWhenAllSubmitted(room, stamp.at);
  },
});

const requireComplete = ({ room, me }: GuardContext): Refusal | null => {
  if (!me) return refuse('notRater');
  const missing = missingIn(room, me.id);
  return missing.length === 0
    ? null
    : refuse(
        'scorecardIncomplete',
        missing.map((item) =>
          item.kind === 'recommendation' ? item.kind : `${item.kind}:${item.questionId}`,
        ),
      );
};
