import * as v from 'valibot';
import { interviewIdSchema } from '../id.ts';
import { scaleSchema } from '../kit/kit.ts';
import { recordType } from './record-type.ts';

/** The rating scale of the kit, one record a room. */
export const scaleRecordSchema = v.strictObject({
  id: interviewIdSchema,
  levels: scaleSchema.entries.levels,
});

export const scaleType = recordType({
  schema: scaleRecordSchema,
  idOf: (scale) => scale.id,
  visibleTo: (_scale, audience) => audience.inRoom,
});
