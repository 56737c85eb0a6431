import * as v from 'valibot';
import { competencyIdSchema, noteIdSchema, panelistIdSchema, questionIdSchema } from '../id.ts';
import { isOwn, seesSealed } from './audience.ts';
import { recordType } from './record-type.ts';
import { elapsedSchema, timeSchema } from './time.ts';

export const signs = ['strength', 'concern', 'followUp'] as const;
export type Sign = (typeof signs)[number];
export const noteScopes = ['evidence', 'private'] as const;

/** 8 kB as the disk and the wire count them. */
export const noteTextSchema = v.pipe(
  v.string(),
  v.trim(),
  v.nonEmpty('is empty'),
  v.maxBytes(8192, 'is longer than 8 kB'),
);

/** One bullet: what was said, tied to a question and to the minute it was said in. */
export const noteSchema = v.strictObject({
  id: noteIdSchema,
  panelistId: panelistIdSchema,
  questionId: questionIdSchema,
  text: noteTextSchema,
  sign: v.nullable(v.picklist(signs)),
  /** The competency it tells of, where that is not the question's own. */
  competencyId: v.optional(competencyIdSchema),
  scope: v.picklist(noteScopes),
  /** Elapsed ms at the first keystroke. */
  startedAt: elapsedSchema,
  at: timeSchema,
  /** Rises with each edit; an edit names the revision it was made on. */
  revision: v.number(),
  /** Written after the scores had been opened to its author. */
  late: v.boolean(),
});
export type Note = v.InferOutput<typeof noteSchema>;

export const noteType = recordType({
  schema: noteSchema,
  idOf: (note) => note.id,
  visibleTo: (note, audience) =>
    note.scope === 'private' ? isOwn(audience, note.panelistId) : seesSealed(audience, note.panelistId),
});
