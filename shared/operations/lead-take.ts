import * as v from 'valibot';
import { refuse } from '../refusal.ts';
import { interviewOf } from '../room/reader.ts';
import { actor, operation } from './operation.ts';
import { requireRater } from './require.ts';

/** A panelist takes the lead when nobody holds it, or when who holds it has been gone for 30 s. */
export const leadTake = operation({
  name: 'lead.take',
  args: v.strictObject({}),
  from: 'seat',
  // Only the server knows for how long the lead has been gone.
  predictable: false,
  guard(context) {
    const blocked = requireRater(context);
    if (blocked || !context.me) return blocked;
    if (context.me.role === 'shadow') return refuse('notRater');
    const { phase, leadId } = interviewOf(context.room);
    if (phase === 'closed') return refuse('closed');
    const free = leadId === null || leadId === context.me.id || context.stamp.leadGone === true;
    return free ? null : refuse('leadIsHere');
  },
  apply(room, _args, stamp) {
    room.put('interview', { ...interviewOf(room), leadId: actor(stamp) });
  },
});
