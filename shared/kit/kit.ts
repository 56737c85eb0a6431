import * as v from 'valibot';
import { competencyIdSchema, kitIdSchema, questionIdSchema } from '../id.ts';
import { asCode, asLine, asProse } from './text.ts';

/** The four levels of the rating scale. There is no fifth and no zero: a missing rating is not a low one. */
export const levels = [1, 2, 3, 4] as const;
export type Level = (typeof levels)[number];

/** Far above any interview, so that a whole question bank can be brought in and cut down afterwards. */
export const mostQuestions = 15_000;

const written = (spelling: (text: string) => string, most: number) =>
  v.pipe(
    v.string('is not text'),
    v.transform(spelling),
    v.nonEmpty('is empty'),
    v.maxLength(most, `is longer than ${most} characters`),
  );
const line = (most: number) => written(asLine, most);
const point = (most: number) => written(asProse, most);
const prose = point(20_000);
const minutes = (least: number, most: number) =>
  v.pipe(
    v.number('is not a number'),
    v.integer('is not a whole number'),
    v.minValue(least, `is less than ${least}`),
    v.maxValue(most, `is more than ${most}`),
  );

/** The behaviour that describes each level; all four or none (a part of a scale cannot be rated against). */
export const anchorsSchema = v.strictObject({
  1: point(1000),
  2: point(1000),
  3: point(1000),
  4: point(1000),
});
export type Anchors = v.InferOutput<typeof anchorsSchema>;

export const scaleSchema = v.strictObject({
  levels: v.pipe(
    v.array(v.strictObject({ value: v.picklist(levels), label: line(60), meaning: line(400) })),
    v.length(4, 'needs exactly four levels'),
    v.check(
      (all) => all.every((level, index) => level.value === index + 1),
      'needs the levels 1, 2, 3, 4 in order',
    ),
  ),
});
export type Scale = v.InferOutput<typeof scaleSchema>;

export const competencySchema = v.strictObject({
  id: competencyIdSchema,
  name: line(200),
  meaning: v.optional(prose),
  /** Share of the mechanical score; 1 when absent. */
  weight: v.optional(
    v.pipe(v.number(), v.gtValue(0, 'is not more than 0'), v.maxValue(100, 'is more than 100')),
  ),
  anchors: v.optional(anchorsSchema),
});
export type Competency = v.InferOutput<typeof competencySchema>;

export const kitQuestionSchema = v.strictObject({
  id: questionIdSchema,
  competencyId: v.optional(competencyIdSchema),
  title: v.optional(line(200)),
  /** What is asked, said aloud. */
  text: prose,
  why: v.optional(prose),
  listenFor: v.array(point(2000)),
  probes: v.array(point(2000)),
  answer: v.optional(prose),
  code: v.optional(written(asCode, 20_000)),
  anchors: v.optional(anchorsSchema),
  minutes: v.optional(minutes(1, 240)),
  /** In the time plan, or known to be spare; absent when nobody has decided. */
  planned: v.optional(v.boolean()),
  difficulty: v.optional(line(60)),
  category: v.optional(line(200)),
  notes: v.optional(prose),
});
export type KitQuestion = v.InferOutput<typeof kitQuestionSchema>;

/** What an interview is held from. A field that the source lacks is absent, never invented. */
export const kitSchema = v.pipe(
  v.strictObject({
    id: kitIdSchema,
    version: v.pipe(
      v.number('is not a number'),
      v.safeInteger('is not a whole number'),
      v.minValue(1, 'is less than 1'),
    ),
    title: line(200),
    role: v.optional(line(200)),
    level: v.optional(line(200)),
    /** BCP 47 tag of the language the questions are asked in. */
    language: v.pipe(
      v.string(),
      v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'is not a language tag such as en or pt-BR'),
    ),
    /** Length of the interview in minutes. */
    minutes: minutes(5, 480),
    scale: scaleSchema,
    competencies: v.array(competencySchema),
    questions: v.pipe(
      v.array(kitQuestionSchema),
      v.minLength(1, 'has no question'),
      v.maxLength(mostQuestions, `has more than ${mostQuestions} questions`),
    ),
  }),
  v.check((kit) => unique(kit.competencies), 'has two competencies with one id'),
  v.check((kit) => unique(kit.questions), 'has two questions with one id'),
  v.check((kit) => {
    const known = new Set(kit.competencies.map((competency) => competency.id));
    return kit.questions.every((question) => !question.competencyId || known.has(question.competencyId));
  }, 'has a question whose competency does not exist'),
);
export type Kit = v.InferOutput<typeof kitSchema>;

const unique = (records: ReadonlyArray<{ id: string }>) =>
  new Set(records.map((record) => record.id)).size === records.length;

/** The scale of a kit whose source names none. The words are ours. */
export const defaultScale: Scale = {
  levels: [
    { value: 1, label: 'Well below', meaning: 'The answer shows behaviour that would harm the work.' },
    { value: 2, label: 'Below', meaning: 'The answer shows part of what the role needs.' },
    { value: 3, label: 'Meets', meaning: 'The answer shows what the role needs.' },
    { value: 4, label: 'Above', meaning: 'The answer shows what the role needs and lifts others.' },
  ],
};
