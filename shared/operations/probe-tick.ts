import * as v from 'valibot';
import { questionIdSchema } from '../id.ts';
import { refuse } from '../refusal.ts';
import { actor, operation } from './operation.ts';
import { requireAsked, requirePhase, requireRater } from './require.ts';

/** Somebody on the panel ticks a probe off as used, or takes the tick back. Shared: it is not sealed. */
export const probeTick = operation({
  name: 'probe.tick',
  args: v.strictObject({
    questionId: questionIdSchema,
    index: v.pipe(v.number(), v.integer(), v.minValue(0)),
    ticked: v.optional(v.boolean(), true),
  }),
  from: 'seat',
  predictable: true,
  guard(context, { questionId, index }) {
    const blocked =
      requireRater(context) ?? requirePhase(context, 'live') ?? requireAsked(context, questionId);
    if (blocked) return blocked;
    const probes = context.room.get('questions', questionId)?.probes ?? [];
    return index < probes.length ? null : refuse('noSuchProbe');
  },
  apply(room, { questionId, index, ticked }, stamp) {
    const asked = room.get('asked', questionId);
    if (!asked) return;
    const others = asked.probes.filter((probe) => probe.index !== index);
    const first = asked.probes.find((probe) => probe.index === index);
    const mine = first ?? { index, by: actor(stamp), at: stamp.at };
    room.put('asked', { ...asked, probes: ticked ? [...others, mine] : others });
  },
});
