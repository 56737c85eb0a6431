import * as v from 'valibot';
import { interviewIdSchema, questionIdSchema } from '../id.ts';
import { type Kit, kitSchema } from '../kit/kit.ts';
import { candidateSchema, observerSettings, revealPolicies } from '../records/interview.ts';
import { timeSchema } from '../records/time.ts';
import { refuse } from '../refusal.ts';
import type { Draft } from '../room/draft.ts';
import { findInterview } from '../room/reader.ts';
import { operation } from './operation.ts';

/** The owner makes an interview: the first entry of each room's log, with the room's own copy of the kit. */
export const roomOpen = operation({
  name: 'room.open',
  args: v.strictObject({
    interviewId: interviewIdSchema,
    kit: kitSchema,
    candidate: candidateSchema,
    role: v.nullable(v.pipe(v.string(), v.trim(), v.maxLength(200))),
    scheduledAt: v.nullable(timeSchema),
    minutes: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(5), v.maxValue(480))),
    revealPolicy: v.picklist(revealPolicies),
    observersSee: v.picklist(observerSettings),
    extremesNeedNote: v.boolean(),
    /** The planned questions, in order; the kit's own plan when null. */
    plan: v.nullable(v.array(questionIdSchema)),
  }),
  from: 'server',
  predictable: false,
  guard(context, { kit, plan }) {
    if (context.stamp.by.kind !== 'owner') return refuse('notFromHere');
    if (findInterview(context.room)) return refuse('notInPhase');
    const known = new Set<string>(kit.questions.map((question) => question.id));
    const unknown = plan?.filter((id) => !known.has(id)) ?? [];
    return unknown.length === 0 ? null : refuse('noSuchQuestion', unknown);
  },
  apply(room, { interviewId, kit, plan, minutes, ...settings }, stamp) {
    room.put('interview', {
      ...settings,
      id: interviewId,
      phase: 'draft',
      minutes: minutes ?? kit.minutes,
      createdAt: stamp.at,
      startedAt: null,
      endedAt: null,
      revealedAt: null,
      closedAt: null,
      leadId: null,
      questionId: null,
      moved: null,
      openedWithout: null,
      kit: {
        id: kit.id,
        version: kit.version,
        title: kit.title,
        language: kit.language,
        questions: kit.questions.length,
      },
    });
    room.put('scale', { id: interviewId, levels: kit.scale.levels });
    copyKit(room, kit, plan);
  },
});

/**
 * The room's copy of the kit. A plan of its own puts its questions first, in its order. A kit that plans nothing, as
 * an imported page does, is asked from its first question to its last.
 */
const copyKit = (room: Draft, kit: Kit, plan: readonly string[] | null): void => {
  kit.competencies.forEach((competency, index) => {
    room.put('competencies', { ...competency, order: index + 1 });
  });
  const plansNothing = !kit.questions.some((question) => question.planned);
  kit.questions.forEach((question, index) => {
    const place = plan?.indexOf(question.id) ?? -1;
    room.put('questions', {
      ...question,
      planned: plan ? place >= 0 : plansNothing || (question.planned ?? false),
      number: index + 1,
      order: plan ? (place >= 0 ? place + 1 : plan.length + index + 1) : index + 1,
      source: 'kit',
      skipped: false,
    });
  });
};
