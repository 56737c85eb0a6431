import * as v from 'valibot';
import { panelistIdSchema, questionIdSchema, suggestionIdSchema } from '../id.ts';
import { isOwn } from './audience.ts';
import { recordType } from './record-type.ts';
import { timeSchema } from './time.ts';

/** Short enough to be read at a glance and said aloud. */
export const suggestedTextSchema = v.pipe(
  v.string(),
  v.trim(),
  v.nonEmpty('is empty'),
  v.maxLength(500, 'is longer than 500 characters'),
);

/** A follow-up that somebody on the panel hands to the lead during the call. */
export const suggestionSchema = v.strictObject({
  id: suggestionIdSchema,
  questionId: questionIdSchema,
  text: suggestedTextSchema,
  by: panelistIdSchema,
  at: timeSchema,
  /** `added`: the lead took it, and it stands among the question's probes under `probe`. */
  state: v.picklist(['open', 'added', 'dismissed']),
  probe: v.nullable(v.number()),
});
export type Suggestion = v.InferOutput<typeof suggestionSchema>;

/** Seen by those who see the panel at work. What the lead took is on the question, for all to see. */
export const suggestionType = recordType({
  schema: suggestionSchema,
  idOf: (suggestion) => suggestion.id,
  visibleTo: (suggestion, audience) =>
    isOwn(audience, suggestion.by) ||
    (suggestion.state === 'added' ? audience.inRoom : audience.seesProgress),
});
