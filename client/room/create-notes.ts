import * as v from 'valibot';
import type { NoteId, QuestionId } from '../../shared/id.ts';
import type { Note } from '../../shared/records/note.ts';
import { interviewOf } from '../../shared/room/reader.ts';
import { roomWords } from '../words/english/room.ts';
import { createDrafts, type Draft, type Drafts, emptyDraft, isEmpty } from './drafts.ts';
import { newId } from './new-id.ts';
import type { RefusedChange, Room } from './room.ts';
import { type Undo, undoFor } from './undo.ts';
import { createWritingFlag } from './writing-flag.ts';

export interface Notes {
  readonly drafts: Drafts;
  /** One's own on this question, in the order of the interview. */
  ownOn(questionId: string): Note[];
  /** What was written on it and not taken by the server. */
  refusedOn(questionId: string): RefusedChange[];
  refusalFor(questionId: QuestionId): string | undefined;
  /** What of the draft has changed; the rest stays. */
  draft(questionId: QuestionId, change: Partial<Omit<Draft, 'startedAt'>>): void;
  /** False when there is nothing to save, or it was refused; then the draft stays. */
  save(questionId: QuestionId): boolean;
  edit(noteId: string, text: string): void;
  remove(noteId: string): void;
  retry(refusedId: string): void;
}

const addedSchema = v.object({ questionId: v.string(), text: v.string() });
const editedSchema = v.object({ noteId: v.string(), text: v.string() });

/** The text of a refused change and the question it belongs to; null when it is about no note. */
export const refusedText = (
  change: RefusedChange,
  room: Room,
): { questionId: string; text: string } | null => {
  const added = v.safeParse(addedSchema, change.command.args);
  if (added.success) return added.output;
  const edited = v.safeParse(editedSchema, change.command.args);
  const note = edited.success ? room.records.get('notes', edited.output.noteId) : undefined;
  return edited.success && note ? { questionId: note.questionId, text: edited.output.text } : null;
};

export const createNotes = (room: Room, undo: Undo): Notes => {
  const drafts = createDrafts(room.device, room.seat);
  const writing = createWritingFlag(room.setWriting);
  const elapsed = () => {
    const { startedAt } = interviewOf(room.records);
    return startedAt === null ? 0 : Math.max(0, room.clock.at() - startedAt);
  };
  const add = (questionId: QuestionId, { text, sign, scope, startedAt, competencyId }: Draft) => {
    const tag = competencyId ? { competencyId } : {};
    const args = { noteId: newId<NoteId>(), questionId, text, sign, scope, startedAt, ...tag };
    return room.give({ name: 'note.add', args });
  };
  const noteOf = (noteId: string) => room.records.get('notes', noteId);

  return {
    drafts,
    ownOn: (questionId) =>
      [...room.records.all('notes')]
        .filter((note) => note.panelistId === room.me && note.questionId === questionId)
        .sort((a, b) => a.startedAt - b.startedAt || a.at - b.at),
    refusedOn: (questionId) =>
      room.refused().filter((change) => refusedText(change, room)?.questionId === questionId),
    refusalFor: (questionId) =>
      room.refusalOf({ name: 'note.add', args: { noteId: probeId, questionId, text: '.' } })?.message,
    draft(questionId, change) {
      const known = drafts.of(questionId) ?? { ...emptyDraft, startedAt: Math.round(elapsed()) };
      const draft = { ...known, ...change };
      writing.touch(draft.text !== '');
      if (isEmpty(draft)) drafts.drop(questionId);
      else drafts.put(questionId, draft);
    },
    save(questionId) {
      const draft = drafts.of(questionId);
      if (!draft || draft.text.trim() === '' || add(questionId, draft)) return false;
      drafts.drop(questionId);
      writing.touch(false);
      return true;
    },
    edit(noteId, text) {
      const note = noteOf(noteId);
      if (note) room.give({ name: 'note.edit', args: { noteId: note.id, text, revision: note.revision } });
    },
    remove(noteId) {
      const note = noteOf(noteId);
      if (!note || room.give({ name: 'note.remove', args: { noteId: note.id } })) return;
      // The id is used up: what comes back is a note of its own.
      const run = () => void add(note.questionId, note);
      undo.offer({ kind: 'removedNote', says: roomWords.noteRemoved, until: room.clock.at() + undoFor, run });
    },
    retry(refusedId) {
      const change = room.refused().find(({ id }) => id === refusedId);
      const written = change && refusedText(change, room);
      const questionId = written && room.records.get('questions', written.questionId)?.id;
      if (!questionId) return;
      const draft = { ...emptyDraft, text: written.text, startedAt: Math.round(elapsed()) };
      if (!add(questionId, draft)) room.forget(refusedId);
    },
  };
};

/** An id that no note has, to ask whether a note could be added. */
const probeId = 'a'.repeat(26) as NoteId; // It has the form of an id and is never sent.
