import * as v from 'valibot';
import { interviewIdSchema, panelistIdSchema } from '../id.ts';
import { recordType } from './record-type.ts';
import { timeSchema } from './time.ts';

export const outcomes = ['hire', 'oneMoreTalk', 'noHire'] as const;
export type Outcome = (typeof outcomes)[number];

/** What was decided, by whom, why, and who saw it otherwise. */
export const decisionSchema = v.strictObject({
  id: interviewIdSchema,
  outcome: v.picklist(outcomes),
  reasons: v.string(),
  dissent: v.string(),
  by: panelistIdSchema,
  at: timeSchema,
});
export type Decision = v.InferOutput<typeof decisionSchema>;

export const decisionType = recordType({
  schema: decisionSchema,
  idOf: (decision) => decision.id,
  visibleTo: (_decision, audience) => audience.revealed,
});
