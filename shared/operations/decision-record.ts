import * as v from 'valibot';
import { outcomes } from '../records/decision.ts';
import { interviewIdOf } from '../room/reader.ts';
import { actor, operation } from './operation.ts';
import { reasonSchema } from './reason.ts';
import { requireLead, requirePhase } from './require.ts';

/** The lead records what was decided, why, and any dissent in the dissenter's words. */
export const decisionRecord = operation({
  name: 'decision.record',
  args: v.strictObject({
    outcome: v.picklist(outcomes),
    reasons: reasonSchema,
    dissent: v.optional(v.pipe(v.string(), v.trim(), v.maxBytes(8192, 'is longer than 8 kB')), ''),
  }),
  from: 'seat',
  predictable: true,
  guard: (context) => requireLead(context) ?? requirePhase(context, 'debrief'),
  apply(room, args, stamp) {
    room.put('decision', { ...args, id: interviewIdOf(room), by: actor(stamp), at: stamp.at });
  },
});
