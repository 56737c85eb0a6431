import type { DraftQuestion } from '../../../shared/kit/edit/draft.ts';
import { Menu } from '../../ui/menu.tsx';
import { kitEditWords } from '../../words/english/kit-edit.ts';
import type { KitEditor } from './create-editor.ts';
import { moveInSection } from './draft-sections.ts';
import { newQuestionId } from './new-record-id.ts';
import type { Selection } from './selection.ts';

export type QuestionMenuProps = {
  editor: KitEditor;
  question: DraftQuestion;
  onSelect: (selection: Selection) => void;
};

/** What is done to the question as a whole. Nothing asks first: each is one undo away. */
export const QuestionMenu = (props: QuestionMenuProps) => {
  const move = (by: number) => {
    const draft = props.editor.draft();
    const section = draft.questions.filter(
      ({ competencyId }) => competencyId === props.question.competencyId,
    );
    const to = section.findIndex(({ id }) => id === props.question.id) + by;
    const edit = to < 0 || to >= section.length ? null : moveInSection(draft, props.question.id, to);
    if (edit) props.editor.edit(edit);
  };
  const duplicate = () => {
    const id = newQuestionId();
    const at = props.editor.draft().questions.findIndex((one) => one.id === props.question.id) + 1;
    props.editor.edit({ kind: 'addQuestion', question: { ...props.question, id, planned: false }, at });
    props.onSelect({ kind: 'question', id });
  };
  const remove = () => {
    const { questions } = props.editor.draft();
    const at = questions.findIndex((one) => one.id === props.question.id);
    const next = questions[at + 1] ?? questions[at - 1];
    props.editor.edit({ kind: 'removeQuestion', id: props.question.id });
    props.onSelect(next ? { kind: 'question', id: next.id } : { kind: 'kit' });
  };
  const actions: { readonly [id: string]: () => void } = {
    up: () => move(-1),
    down: () => move(1),
    duplicate,
    remove,
  };
  return (
    <Menu
      label={kitEditWords.questionActions}
      boxed
      items={[
        { id: 'up', label: kitEditWords.moveUp },
        { id: 'down', label: kitEditWords.moveDown },
        { id: 'duplicate', label: kitEditWords.duplicateQuestion, icon: 'copy' },
        { id: 'remove', label: kitEditWords.removeQuestion, icon: 'trash', danger: true },
      ]}
      onChoose={(id) => actions[id]?.()}
    />
  );
};
