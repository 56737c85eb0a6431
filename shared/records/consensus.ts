import * as v from 'valibot';
import { competencyIdSchema, panelistIdSchema } from '../id.ts';
import { ratingValueSchema } from './rating.ts';
import { recordType } from './record-type.ts';
import { timeSchema } from './time.ts';

/** A value the panel agreed in the debrief: beside the ratings, never instead of them. */
export const consensusSchema = v.strictObject({
  id: competencyIdSchema,
  value: ratingValueSchema,
  reason: v.string(),
  by: panelistIdSchema,
  at: timeSchema,
});
export type Consensus = v.InferOutput<typeof consensusSchema>;

export const consensusType = recordType({
  schema: consensusSchema,
  idOf: (consensus) => consensus.id,
  visibleTo: (_consensus, audience) => audience.revealed,
});
