import * as v from 'valibot';
import { panelistIdSchema, questionIdSchema } from '../id.ts';
import { recordType } from './record-type.ts';
import { timeSchema } from './time.ts';

/**
 * All that the room may know of a sealed scorecard: which questions have had a first rating, and whether it was
 * submitted. Sticky on purpose: a cleared or repeated rating changes nothing here, or its change would be seen.
 */
export const progressSchema = v.strictObject({
  id: panelistIdSchema,
  scored: v.array(questionIdSchema),
  submittedAt: v.nullable(timeSchema),
});
export type Progress = v.InferOutput<typeof progressSchema>;

export const progressType = recordType({
  schema: progressSchema,
  idOf: (progress) => progress.id,
  visibleTo: (progress, audience) => audience.seesProgress || progress.id === audience.panelistId,
});
