import type { QuestionId } from '../../../shared/id.ts';
import { type Notes, refusedText } from '../../room/create-notes.ts';
import type { Room } from '../../room/room.ts';
import { createRows } from '../../room/rows.ts';
import { EvidenceList, type EvidenceNote } from '../../ui/evidence-list.tsx';
import { roomWords } from '../../words/english/room.ts';

/** Said of a note only when it takes this long, in ms: what is saved at once needs no word. */
const noticeAfter = 1_500;

const saveOf = (room: Room, noteId: string): 'saved' | 'saving' | 'keptHere' => {
  const since = room.pendingSince(noteId);
  if (since === null) return 'saved';
  if (room.save().kind === 'kept') return 'keptHere';
  return room.clock.now() - since > noticeAfter ? 'saving' : 'saved';
};

export type StageNotesProps = { room: Room; notes: Notes; questionId: QuestionId };

/** One's own notes on the question, and below them what the server did not take. */
export const StageNotes = (props: StageNotesProps) => {
  // The room and its notes are the same as long as the page lives.
  const { room, notes } = props;
  const refused = () => notes.refusedOn(props.questionId);
  const rows = createRows(
    () => [...notes.ownOn(props.questionId), ...refused()].map(({ id }) => id),
    (id): EvidenceNote => {
      const note = () => room.records.get('notes', id);
      const change = () => room.refused().find((each) => each.id === id);
      return {
        id,
        get atMs() {
          return note()?.startedAt ?? 0;
        },
        get text() {
          const known = change();
          return note()?.text ?? (known && refusedText(known, room)?.text) ?? '';
        },
        get sign() {
          return note()?.sign ?? null;
        },
        get isPrivate() {
          return note()?.scope === 'private';
        },
        get tag() {
          return room.records.get('competencies', note()?.competencyId ?? '')?.name;
        },
        get save() {
          return change() ? 'refused' : saveOf(room, id);
        },
        get refusal() {
          return change()?.message;
        },
      };
    },
  );
  const isOpen = () => notes.refusalFor(props.questionId) === undefined;
  const remove = (id: string) => {
    if (refused().some((change) => change.id === id)) room.forget(id);
    else notes.remove(id);
  };
  return (
    <EvidenceList
      notes={rows()}
      hint={roomWords.onlyYouSee}
      onEdit={isOpen() ? notes.edit : undefined}
      onRemove={isOpen() || refused().length > 0 ? remove : undefined}
      onRetry={notes.retry}
    />
  );
};
