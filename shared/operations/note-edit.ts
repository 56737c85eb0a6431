import * as v from 'valibot';
import { noteIdSchema } from '../id.ts';
import { noteTextSchema } from '../records/note.ts';
import { refuse } from '../refusal.ts';
import { requireOwnNote } from './note-remove.ts';
import { operation } from './operation.ts';

/**
 * A panelist rewrites an own note. The edit names the revision it was made on: if the note has changed since, on
 * another tab or device, it is refused, and the client keeps the text as a new bullet.
 */
export const noteEdit = operation({
  name: 'note.edit',
  args: v.strictObject({
    noteId: noteIdSchema,
    text: noteTextSchema,
    revision: v.pipe(v.number(), v.integer(), v.minValue(1)),
  }),
  from: 'seat',
  predictable: true,
  guard(context, { noteId, revision }) {
    const blocked = requireOwnNote(context, noteId);
    if (blocked) return blocked;
    return context.room.get('notes', noteId)?.revision === revision ? null : refuse('noteChanged');
  },
  apply(room, { noteId, text }, stamp) {
    const note = room.get('notes', noteId);
    if (note) room.put('notes', { ...note, text, at: stamp.at, revision: note.revision + 1 });
  },
});
