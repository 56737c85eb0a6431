import * as v from 'valibot';
import { competencyIdSchema } from '../id.ts';
import { ratingValueSchema } from '../records/rating.ts';
import { refuse } from '../refusal.ts';
import { actor, operation } from './operation.ts';
import { requireLead, requirePhase } from './require.ts';

/** The lead records what the panel agreed on a competency, beside the ratings. */
export const consensusSet = operation({
  name: 'consensus.set',
  args: v.strictObject({
    competencyId: competencyIdSchema,
    value: ratingValueSchema,
    reason: v.optional(v.pipe(v.string(), v.trim(), v.maxBytes(8192, 'is longer than 8 kB')), ''),
  }),
  from: 'seat',
  predictable: true,
  guard: (context, { competencyId }) =>
    requireLead(context) ??
    requirePhase(context, 'debrief') ??
    (context.room.get('competencies', competencyId) ? null : refuse('noSuchCompetency')),
  apply(room, { competencyId, value, reason }, stamp) {
    room.put('consensus', { id: competencyId, value, reason, by: actor(stamp), at: stamp.at });
  },
});
