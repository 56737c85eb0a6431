import * as v from 'valibot';
import { type NoteId, noteIdSchema } from '../id.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { type GuardContext, operation } from './operation.ts';
import { requireOpenScorecard, requireRater } from './require.ts';

/** An own note on a scorecard that is still open. Not yours and not there are one answer. */
export const requireOwnNote = (context: GuardContext, noteId: NoteId): Refusal | null => {
  const blocked = requireRater(context) ?? requireOpenScorecard(context);
  if (blocked) return blocked;
  return context.room.get('notes', noteId)?.panelistId === context.me?.id ? null : refuse('noSuchNote');
};

/** A panelist takes an own note back. It stays in the log, which only the operator can read. */
export const noteRemove = operation({
  name: 'note.remove',
  args: v.strictObject({ noteId: noteIdSchema }),
  from: 'seat',
  predictable: true,
  guard: (context, { noteId }) => requireOwnNote(context, noteId),
  apply(room, { noteId }) {
    room.remove('notes', noteId);
  },
});
