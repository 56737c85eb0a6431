import * as v from 'valibot';
import { competencySchema } from '../kit/kit.ts';
import { recordType } from './record-type.ts';

/** A competency of the room's copy of the kit, in the kit's order. */
export const competencyRecordSchema = v.strictObject({ ...competencySchema.entries, order: v.number() });
export type CompetencyRecord = v.InferOutput<typeof competencyRecordSchema>;

export const competencyType = recordType({
  schema: competencyRecordSchema,
  idOf: (competency) => competency.id,
  visibleTo: (_competency, audience) => audience.inRoom,
});
