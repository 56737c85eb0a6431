import { createSignal } from 'solid-js';
import type { Answer, Problem } from '../../api/request.ts';
import { ProblemBanner } from '../../shell/problem-banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { kitEditWords } from '../../words/english/kit-edit.ts';

export type RemoveDialogProps = {
  open: boolean;
  title: string;
  detail: string;
  remove: () => Promise<Answer<void>>;
  onRemoved: () => void;
  onClose: () => void;
};

/** Asks first: what goes here does not come back. */
export const RemoveDialog = (props: RemoveDialogProps) => {
  const [problem, setProblem] = createSignal<Problem | null>(null);
  const remove = async () => {
    const answer = await props.remove();
    if (answer.ok) return props.onRemoved();
    setProblem(answer.problem);
  };
  return (
    <Dialog
      open={props.open}
      title={props.title}
      onClose={() => {
        setProblem(null);
        props.onClose();
      }}
      actions={
        <>
          <Button onPress={props.onClose}>{kitEditWords.cancel}</Button>
          <Button tone="danger" icon="trash" onPress={() => void remove()}>
            {props.title}
          </Button>
        </>
      }
    >
      <ProblemBanner problem={problem()} lead={kitEditWords.notDone} />
      <p>{props.detail}</p>
    </Dialog>
  );
};
