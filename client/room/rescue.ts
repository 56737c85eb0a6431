import * as v from 'valibot';
import type { NoteId } from '../../shared/id.ts';
import type { Command } from '../../shared/operations/operations.ts';
import type { Refusal } from '../../shared/refusal.ts';
import type { Reader } from '../../shared/room/reader.ts';
import type { RawCommand } from '../../shared/room/submit.ts';
import { newId } from './new-id.ts';

/** What becomes of a change that the server refused: given in another form, kept for the person to see, or let go. */
export type Rescue =
  | { readonly kind: 'giveInstead'; readonly command: Command }
  | { readonly kind: 'show' }
  | { readonly kind: 'letGo' };

const editSchema = v.object({ noteId: v.string(), text: v.string() });

export const rescueOf = (command: RawCommand, refusal: Refusal, records: Reader): Rescue => {
  const edit = v.safeParse(editSchema, command.args);
  // The note came through on another connection after all.
  if (command.name === 'note.add' && edit.success && records.get('notes', edit.output.noteId))
    return { kind: 'letGo' };
  const note = edit.success ? records.get('notes', edit.output.noteId) : undefined;
  if (refusal.code !== 'noteChanged' || !edit.success || !note) return { kind: 'show' };
  // Two tabs edited one note: the later text becomes a bullet of its own rather than vanish.
  const { questionId, sign, scope, startedAt, competencyId } = note;
  const tag = competencyId ? { competencyId } : {};
  const args = {
    noteId: newId<NoteId>(),
    questionId,
    text: edit.output.text,
    sign,
    scope,
    startedAt,
    ...tag,
  };
  return { kind: 'giveInstead', command: { name: 'note.add', args } };
};
