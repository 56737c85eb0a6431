import * as v from 'valibot';
import { type QuestionId, questionIdSchema } from '../id.ts';
import type { Draft } from '../room/draft.ts';
import { interviewOf } from '../room/reader.ts';
import { actor, operation } from './operation.ts';
import { requireLead, requirePhase, requireQuestion } from './require.ts';

/** The lead moves the shared question; every screen follows. */
export const questionSelect = operation({
  name: 'question.select',
  args: v.strictObject({ questionId: questionIdSchema }),
  from: 'seat',
  predictable: true,
  guard: (context, { questionId }) =>
    requireLead(context) ?? requirePhase(context, 'live') ?? requireQuestion(context, questionId),
  apply(room, { questionId }, stamp) {
    const interview = interviewOf(room);
    if (interview.questionId === questionId) return;
    stopAsking(room, stamp.at);
    const asked = room.get('asked', questionId);
    room.put('asked', {
      id: questionId,
      by: asked?.by ?? actor(stamp),
      probes: asked?.probes ?? [],
      spans: [...(asked?.spans ?? []), { from: stamp.at, to: null }],
    });
    room.put('interview', {
      ...interview,
      questionId,
      moved: { from: interview.questionId, to: questionId, at: stamp.at, first: asked === undefined },
    });
  },
});

/** Ends the span of the question that is shared now, if one is. */
export const stopAsking = (room: Draft, at: number): void => {
  const current = interviewOf(room).questionId;
  const asked = current && room.get('asked', current);
  if (!asked) return;
  room.put('asked', { ...asked, spans: asked.spans.map((span) => ({ ...span, to: span.to ?? at })) });
};

/** Starts a new span for a question that has been asked before. */
export const resumeAsking = (room: Draft, questionId: QuestionId, at: number): void => {
  const asked = room.get('asked', questionId);
  if (asked) room.put('asked', { ...asked, spans: [...asked.spans, { from: at, to: null }] });
};
