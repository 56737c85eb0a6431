import * as v from 'valibot';
import { interviewIdSchema, kitIdSchema, panelistIdSchema, questionIdSchema } from '../id.ts';
import { recordType } from './record-type.ts';
import { timeSchema } from './time.ts';

export const phases = ['draft', 'live', 'scoring', 'debrief', 'closed'] as const;
export type Phase = (typeof phases)[number];

export const revealPolicies = ['whenAllSubmitted', 'whenYouSubmit', 'whenLeadOpens', 'open'] as const;
export const observerSettings = ['questions', 'room'] as const;

export const candidateSchema = v.strictObject({
  name: v.pipe(
    v.string(),
    v.trim(),
    v.nonEmpty('is empty'),
    v.maxLength(128, 'is longer than 128 characters'),
  ),
  /** The candidate's key in other systems; made by the server when absent. */
  ref: v.pipe(v.string(), v.regex(/^[A-Za-z0-9._-]{1,64}$/, 'may hold A-Z a-z 0-9 . _ - only, at most 64')),
});

/** The interview itself: one record a room. Everybody with a seat sees it, so nothing sealed may enter it. */
export const interviewSchema = v.strictObject({
  id: interviewIdSchema,
  candidate: candidateSchema,
  role: v.nullable(v.string()),
  phase: v.picklist(phases),
  revealPolicy: v.picklist(revealPolicies),
  observersSee: v.picklist(observerSettings),
  extremesNeedNote: v.boolean(),
  /** Planned length in minutes. */
  minutes: v.number(),
  scheduledAt: v.nullable(timeSchema),
  createdAt: timeSchema,
  /** When it first went live; elapsed times count from here. */
  startedAt: v.nullable(timeSchema),
  /** When the call ended and scoring began. */
  endedAt: v.nullable(timeSchema),
  revealedAt: v.nullable(timeSchema),
  closedAt: v.nullable(timeSchema),
  /** The debrief's silent reading; over once `to` has passed. Absent until the lead starts one. */
  silentRead: v.optional(v.strictObject({ from: timeSchema, to: timeSchema })),
  leadId: v.nullable(panelistIdSchema),
  questionId: v.nullable(questionIdSchema),
  /** The last move of the shared question, as long as it can be undone. `first`: it had not been asked before. */
  moved: v.nullable(
    v.strictObject({
      from: v.nullable(questionIdSchema),
      to: questionIdSchema,
      at: timeSchema,
      first: v.boolean(),
    }),
  ),
  /** Who was missing when the lead opened the scores, and why they were opened all the same. */
  openedWithout: v.nullable(v.strictObject({ panelistIds: v.array(panelistIdSchema), reason: v.string() })),
  kit: v.strictObject({
    id: kitIdSchema,
    version: v.number(),
    title: v.string(),
    language: v.string(),
    questions: v.number(),
  }),
});
export type Interview = v.InferOutput<typeof interviewSchema>;

export const interviewType = recordType({
  schema: interviewSchema,
  idOf: (interview) => interview.id,
  visibleTo: (_interview, audience) => audience.inRoom,
});
