import * as v from 'valibot';
import { panelistIdSchema, questionIdSchema } from '../id.ts';
import { levels } from '../kit/kit.ts';
import { seesSealed } from './audience.ts';
import { recordType } from './record-type.ts';
import { timeSchema } from './time.ts';

/** A level, or that the answer gave too little to tell: a kind of missing, never a low rating. */
export const ratingValueSchema = v.picklist([...levels, 'insufficientEvidence']);
export type RatingValue = v.InferOutput<typeof ratingValueSchema>;

/** What one panelist chose for one question. */
export const ratingSchema = v.strictObject({
  id: v.string(),
  panelistId: panelistIdSchema,
  questionId: questionIdSchema,
  /** The final rating: the initial one until it is amended. */
  value: ratingValueSchema,
  at: timeSchema,
  /** Changes after the reveal, oldest first; `from` of the first is the initial rating. */
  amendments: v.array(
    v.strictObject({ from: ratingValueSchema, to: ratingValueSchema, reason: v.string(), at: timeSchema }),
  ),
});
export type Rating = v.InferOutput<typeof ratingSchema>;

/** One rating per panelist and question, so the pair is its id. */
export const ratingId = (panelistId: string, questionId: string): string => `${panelistId}.${questionId}`;

export const initialValue = (rating: Rating): RatingValue => rating.amendments[0]?.from ?? rating.value;

export const ratingType = recordType({
  schema: ratingSchema,
  idOf: (rating) => ratingId(rating.panelistId, rating.questionId),
  visibleTo: (rating, audience) => seesSealed(audience, rating.panelistId),
});
