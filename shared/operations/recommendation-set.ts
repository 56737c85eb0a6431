import * as v from 'valibot';
import { verdicts } from '../records/recommendation.ts';
import { actor, operation } from './operation.ts';
import { requireOpenScorecard, requireRater } from './require.ts';

/** A panelist writes down the overall recommendation and the takeaways, before submitting. */
export const recommendationSet = operation({
  name: 'recommendation.set',
  args: v.strictObject({
    verdict: v.picklist(verdicts),
    takeaways: v.optional(v.pipe(v.string(), v.trim(), v.maxBytes(8192, 'is longer than 8 kB')), ''),
  }),
  from: 'seat',
  predictable: true,
  guard: (context) => requireRater(context) ?? requireOpenScorecard(context),
  apply(room, { verdict, takeaways }, stamp) {
    room.put('recommendations', { id: actor(stamp), verdict, takeaways, at: stamp.at });
  },
});
