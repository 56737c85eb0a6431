import * as v from 'valibot';
import { panelistIdSchema } from '../id.ts';
import { seesSealed } from './audience.ts';
import { recordType } from './record-type.ts';
import { timeSchema } from './time.ts';

export const verdicts = ['strongNo', 'no', 'yes', 'strongYes', 'noDecision'] as const;
export type Verdict = (typeof verdicts)[number];

/** A panelist's overall recommendation and takeaways. */
export const recommendationSchema = v.strictObject({
  id: panelistIdSchema,
  verdict: v.picklist(verdicts),
  takeaways: v.string(),
  at: timeSchema,
  /** Changes after the reveal, first to last; `verdict` is the outcome. Absent while there are none. */
  amendments: v.optional(
    v.array(
      v.strictObject({
        from: v.picklist(verdicts),
        to: v.picklist(verdicts),
        reason: v.string(),
        at: timeSchema,
      }),
    ),
  ),
});
export type Recommendation = v.InferOutput<typeof recommendationSchema>;

export const recommendationType = recordType({
  schema: recommendationSchema,
  idOf: (recommendation) => recommendation.id,
  visibleTo: (recommendation, audience) => seesSealed(audience, recommendation.id),
});
