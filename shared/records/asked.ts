import * as v from 'valibot';
import { panelistIdSchema, questionIdSchema } from '../id.ts';
import { recordType } from './record-type.ts';
import { timeSchema } from './time.ts';

/** That a question has been asked: when it was shared, by whom, and which probes were used. */
export const askedSchema = v.strictObject({
  id: questionIdSchema,
  by: panelistIdSchema,
  /** The times it was the shared question; `to` is null while it is. */
  spans: v.array(v.strictObject({ from: timeSchema, to: v.nullable(timeSchema) })),
  probes: v.array(v.strictObject({ index: v.number(), by: panelistIdSchema, at: timeSchema })),
});
export type Asked = v.InferOutput<typeof askedSchema>;

export const askedType = recordType({
  schema: askedSchema,
  idOf: (asked) => asked.id,
  visibleTo: (_asked, audience) => audience.inRoom,
});

/** How long the question has been the shared one, in ms, at the time `at`. */
export const timeUsed = (asked: Asked, at: number): number =>
  asked.spans.reduce((sum, span) => sum + Math.max(0, (span.to ?? at) - span.from), 0);
