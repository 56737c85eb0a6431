import * as v from 'valibot';
import { interviewOf } from '../room/reader.ts';
import { operation } from './operation.ts';
import { requireLead, requirePhase } from './require.ts';

const minute = 60_000;

/** The lead gives the panel some minutes to read in silence before anybody speaks, or ends them early. */
export const debriefRead = operation({
  name: 'debrief.read',
  args: v.strictObject({
    /** Null ends the reading now. */
    minutes: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(15))),
  }),
  from: 'seat',
  predictable: true,
  guard: (context) => requireLead(context) ?? requirePhase(context, 'debrief'),
  apply(room, { minutes }, stamp) {
    const interview = interviewOf(room);
    const from = interview.silentRead?.from ?? stamp.at;
    const silentRead = minutes ? { from: stamp.at, to: stamp.at + minutes * minute } : { from, to: stamp.at };
    room.put('interview', { ...interview, silentRead });
  },
});
