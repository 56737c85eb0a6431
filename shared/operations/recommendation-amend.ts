import * as v from 'valibot';
import { verdicts } from '../records/recommendation.ts';
import { refuse } from '../refusal.ts';
import { actor, operation } from './operation.ts';
import { reasonSchema } from './reason.ts';
import { requirePhase, requireRater } from './require.ts';

/** After the debrief's talk a panelist changes the own recommendation, with a reason. The initial one is kept. */
export const recommendationAmend = operation({
  name: 'recommendation.amend',
  args: v.strictObject({ verdict: v.picklist(verdicts), reason: reasonSchema }),
  from: 'seat',
  predictable: true,
  guard(context) {
    const blocked = requireRater(context) ?? requirePhase(context, 'debrief');
    if (blocked || !context.me) return blocked;
    return context.room.get('recommendations', context.me.id) ? null : refuse('noSuchRecommendation');
  },
  apply(room, { verdict, reason }, stamp) {
    const recommendation = room.get('recommendations', actor(stamp));
    if (!recommendation) return;
    const amendment = { from: recommendation.verdict, to: verdict, reason, at: stamp.at };
    const amendments = [...(recommendation.amendments ?? []), amendment];
    room.put('recommendations', { ...recommendation, verdict, amendments });
  },
});
