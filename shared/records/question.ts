import * as v from 'valibot';
import { panelistIdSchema } from '../id.ts';
import { kitQuestionSchema } from '../kit/kit.ts';
import { recordType } from './record-type.ts';

/** A question of the room: the room's copy of a kit's question, or one added in the room. */
export const questionSchema = v.strictObject({
  ...kitQuestionSchema.entries,
  planned: v.boolean(),
  /** The number people call it by; never changes, also when the order does. */
  number: v.number(),
  /** Place in the room's order; a question moved between two others gets the middle of theirs. */
  order: v.number(),
  source: v.picklist(['kit', 'room']),
  skipped: v.boolean(),
  /** Taken into the plan after the call had begun. */
  plannedInCall: v.optional(v.literal(true)),
  /** Who is to ask it; null or absent when that was left open. */
  askerId: v.optional(v.nullable(panelistIdSchema)),
});
export type Question = v.InferOutput<typeof questionSchema>;

export const questionType = recordType({
  schema: questionSchema,
  idOf: (question) => question.id,
  visibleTo: (_question, audience) => audience.inRoom,
});
