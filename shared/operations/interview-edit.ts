import * as v from 'valibot';
import { candidateSchema, observerSettings, revealPolicies } from '../records/interview.ts';
import { timeSchema } from '../records/time.ts';
import { refuse } from '../refusal.ts';
import { findInterview, interviewOf } from '../room/reader.ts';
import { operation } from './operation.ts';

/** The owner changes an interview's settings. The room's rules are frozen once it is live. */
export const interviewEdit = operation({
  name: 'interview.edit',
  args: v.strictObject({
    candidate: v.optional(candidateSchema),
    role: v.optional(v.nullable(v.pipe(v.string(), v.trim(), v.maxLength(200)))),
    scheduledAt: v.optional(v.nullable(timeSchema)),
    minutes: v.optional(v.pipe(v.number(), v.integer(), v.minValue(5), v.maxValue(480))),
    revealPolicy: v.optional(v.picklist(revealPolicies)),
    observersSee: v.optional(v.picklist(observerSettings)),
    extremesNeedNote: v.optional(v.boolean()),
  }),
  from: 'server',
  predictable: false,
  guard(context) {
    const interview = findInterview(context.room);
    if (context.stamp.by.kind !== 'owner' || !interview) return refuse('notFromHere');
    if (interview.phase === 'closed') return refuse('closed');
    return interview.phase === 'draft' ? null : refuse('notInPhase');
  },
  apply(room, settings) {
    const given = Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined));
    room.put('interview', { ...interviewOf(room), ...given });
  },
});
