import * as v from 'valibot';
import { panelistIdSchema, questionIdSchema, suggestionIdSchema } from '../id.ts';
import { isOwn } from './audience.ts';
import { recordType } from './record-type.ts';
import { timeSchema } from './time.ts';

/** What of a kit's question somebody would write otherwise. */
export const kitSuggestionFields = ['text', 'why', 'listenFor', 'probes', 'answer', 'anchors'] as const;

/** A better wording of a kit's question, answer or anchor, found while using it. The kit's owner decides. */
export const kitSuggestionSchema = v.strictObject({
  id: suggestionIdSchema,
  questionId: questionIdSchema,
  field: v.picklist(kitSuggestionFields),
  /** The level whose anchor is meant; null for every other field. */
  level: v.nullable(v.picklist([1, 2, 3, 4])),
  text: v.pipe(v.string(), v.trim(), v.nonEmpty('is empty'), v.maxBytes(8192, 'is longer than 8 kB')),
  by: panelistIdSchema,
  at: timeSchema,
});
export type KitSuggestion = v.InferOutput<typeof kitSuggestionSchema>;

/** For its author and the owner alone: it may tell how an answer was heard. */
export const kitSuggestionType = recordType({
  schema: kitSuggestionSchema,
  idOf: (suggestion) => suggestion.id,
  visibleTo: (suggestion, audience) =>
    isOwn(audience, suggestion.by) || (audience.inRoom && audience.panelistId === null),
});
