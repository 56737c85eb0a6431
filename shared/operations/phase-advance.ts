import * as v from 'valibot';
import { panelistIdSchema } from '../id.ts';
import type { Interview } from '../records/interview.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { interviewOf } from '../room/reader.ts';
import { type GuardContext, operation } from './operation.ts';
import { resumeAsking, stopAsking } from './question-select.ts';
import { reasonSchema } from './reason.ts';
import { requireLead } from './require.ts';
import { notSubmitted } from './reveal.ts';

const target = v.picklist(['live', 'scoring', 'debrief', 'closed']);
type Target = v.InferOutput<typeof target>;

/** From where each phase can be entered. Back to live only works until somebody has submitted. */
const entries: { readonly [to in Target]: readonly Interview['phase'][] } = {
  live: ['draft', 'scoring'],
  scoring: ['live'],
  debrief: ['scoring'],
  closed: ['debrief'],
};

/**
 * The lead moves the interview on: starts the call, ends it, opens the scores, closes the room. Opening without
 * somebody who has not submitted takes their names and a reason, and the packet prints both.
 */
export const phaseAdvance = operation({
  name: 'phase.advance',
  args: v.strictObject({
    to: target,
    without: v.optional(v.array(panelistIdSchema)),
    reason: v.optional(reasonSchema),
  }),
  from: 'seat',
  predictable: false,
  guard(context, { to, without, reason }) {
    const blocked = requireLead(context);
    if (blocked) return blocked;
    const { phase } = interviewOf(context.room);
    if (phase === 'closed') return refuse('closed');
    if (!entries[to].includes(phase)) return refuse('notInPhase');
    if (to === 'live') return requireNobodySubmitted(context);
    return to === 'debrief' ? requireNamed(context, without, reason) : null;
  },
  apply(room, { to, without, reason }, stamp) {
    const before = interviewOf(room);
    if (to === 'scoring') stopAsking(room, stamp.at);
    if (to === 'live' && before.questionId) resumeAsking(room, before.questionId, stamp.at);
    const interview = { ...interviewOf(room), phase: to, moved: null };
    switch (to) {
      case 'live':
        return room.put('interview', {
          ...interview,
          startedAt: before.startedAt ?? stamp.at,
          endedAt: null,
        });
      case 'scoring':
        return room.put('interview', { ...interview, endedAt: stamp.at });
      case 'debrief':
        return room.put('interview', {
          ...interview,
          revealedAt: stamp.at,
          openedWithout: without?.length ? { panelistIds: without, reason: reason ?? '' } : null,
        });
      case 'closed':
        return room.put('interview', { ...interview, closedAt: stamp.at });
    }
  },
});

const requireNobodySubmitted = ({ room }: GuardContext): Refusal | null => {
  for (const progress of room.all('progress')) if (progress.submittedAt !== null) return refuse('notInPhase');
  return null;
};

/** Everybody submitted, or exactly those who did not are named and a reason is given. */
const requireNamed = (
  { room }: GuardContext,
  without: readonly string[] = [],
  reason: string | undefined,
): Refusal | null => {
  const missing = notSubmitted(room);
  const named = missing.length === without.length && missing.every((id) => without.includes(id));
  return named && (missing.length === 0 || reason) ? null : refuse('panelIncomplete', missing);
};
