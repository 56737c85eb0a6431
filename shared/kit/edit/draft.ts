import * as v from 'valibot';
import { competencyIdSchema, kitIdSchema, questionIdSchema } from '../../id.ts';
import { levels, mostQuestions } from '../kit.ts';

/** What is typed may be longer than a kit takes, and is kept all the same until somebody has cut it. */
const typed = v.pipe(v.string(), v.maxLength(200_000));
const points = v.pipe(v.array(typed), v.maxLength(2000));
const numberOrNone = v.nullable(v.number());
const anchors = v.strictObject({ 1: typed, 2: typed, 3: typed, 4: typed });

const draftQuestionSchema = v.strictObject({
  id: questionIdSchema,
  competencyId: v.nullable(competencyIdSchema),
  title: typed,
  text: typed,
  why: typed,
  listenFor: points,
  probes: points,
  answer: typed,
  code: typed,
  anchors,
  minutes: numberOrNone,
  /** Null when nobody has decided whether it is in the plan. */
  planned: v.nullable(v.boolean()),
  difficulty: typed,
  category: typed,
  notes: typed,
});

const draftCompetencySchema = v.strictObject({
  id: competencyIdSchema,
  name: typed,
  meaning: typed,
  weight: numberOrNone,
  anchors,
});

/**
 * A kit while somebody writes it: every field is there, empty where nothing is written yet, and a scale may have
 * words for two levels of four. What keeps it from being a kit is said by `kitOfDraft`, never forced on the writer.
 */
export const kitDraftSchema = v.strictObject({
  id: kitIdSchema,
  title: typed,
  role: typed,
  level: typed,
  language: typed,
  minutes: numberOrNone,
  scale: v.strictObject({
    levels: v.pipe(
      v.array(v.strictObject({ value: v.picklist(levels), label: typed, meaning: typed })),
      v.length(4),
    ),
  }),
  competencies: v.pipe(v.array(draftCompetencySchema), v.maxLength(2000)),
  questions: v.pipe(v.array(draftQuestionSchema), v.maxLength(mostQuestions)),
});

export type KitDraft = v.InferOutput<typeof kitDraftSchema>;
export type DraftQuestion = v.InferOutput<typeof draftQuestionSchema>;
export type DraftCompetency = v.InferOutput<typeof draftCompetencySchema>;
export type DraftAnchors = v.InferOutput<typeof anchors>;
