import { Show } from 'solid-js';
import type { QuestionId } from '../../../shared/id.ts';
import type { Call } from '../../room/create-call.ts';
import { Menu, type MenuItem } from '../../ui/menu.tsx';
import { Pill } from '../../ui/pill.tsx';
import { noteWords } from '../../words/english/note.ts';

export type NoteOptionsProps = { call: Call; questionId: QuestionId };

const privately = 'note:private';

/** What else a note can be: for oneself alone, or evidence for another competency than the question's. */
export const NoteOptions = (props: NoteOptionsProps) => {
  const { records } = props.call.room;
  const draft = () => props.call.notes.drafts.of(props.questionId);
  const items = (): MenuItem[] => [
    { id: privately, label: noteWords.onlyForYou, checked: draft()?.scope === 'private' },
    ...competencies().map(({ id, name }) => ({
      id: id as string,
      label: noteWords.tellsOf(name),
      checked: draft()?.competencyId === id,
    })),
  ];
  const competencies = () => {
    const own = records.get('questions', props.questionId)?.competencyId;
    return [...records.all('competencies')].filter(({ id }) => id !== own).sort((a, b) => a.order - b.order);
  };
  const choose = (id: string) => {
    const competency = records.get('competencies', id);
    if (id === privately) {
      const scope = draft()?.scope === 'private' ? 'evidence' : 'private';
      props.call.notes.draft(props.questionId, { scope });
    } else if (competency) {
      const competencyId = draft()?.competencyId === competency.id ? undefined : competency.id;
      props.call.notes.draft(props.questionId, { competencyId });
    }
  };
  return <Menu label={noteWords.options} items={items()} onChoose={choose} />;
};

/** What was chosen there, before the text. */
export const NoteMarks = (props: NoteOptionsProps) => {
  const draft = () => props.call.notes.drafts.of(props.questionId);
  const tag = () => props.call.room.records.get('competencies', draft()?.competencyId ?? '')?.name;
  return (
    <>
      <Show when={draft()?.scope === 'private'}>
        <Pill>{noteWords.private}</Pill>
      </Show>
      <Show when={tag()}>{(name) => <Pill>{name()}</Pill>}</Show>
    </>
  );
};
