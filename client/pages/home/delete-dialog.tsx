import { createSignal, Show } from 'solid-js';
import type { ListedInterview } from '../../../shared/http.ts';
import type { InterviewId } from '../../../shared/id.ts';
import type { Problem } from '../../api/request.ts';
import { ProblemBanner } from '../../shell/problem-banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { homeWords } from '../../words/english/home.ts';
import { isolate } from '../../words/isolate.ts';

export type DeleteDialogProps = {
  interview: ListedInterview | null;
  remove: (id: InterviewId) => Promise<Problem | null>;
  /** The name of whom it was about when it is gone; null when it stays. */
  onDone: (deleted: string | null) => void;
};

/** Asks first: scores and notes of the whole panel go, and nothing brings them back. */
export const DeleteDialog = (props: DeleteDialogProps) => {
  const [problem, setProblem] = createSignal<Problem | null>(null);
  const remove = async () => {
    const interview = props.interview;
    if (!interview) return;
    const failed = await props.remove(interview.id);
    setProblem(failed);
    if (!failed) props.onDone(interview.candidate.name);
  };
  return (
    <Dialog
      open={props.interview !== null}
      title={homeWords.deleteTitle}
      onClose={() => {
        setProblem(null);
        props.onDone(null);
      }}
      actions={
        <Button tone="danger" icon="trash" onPress={remove}>
          {homeWords.deleteIt}
        </Button>
      }
    >
      <ProblemBanner problem={problem()} lead={homeWords.notDeleted} />
      <p>
        {homeWords.deleteText(isolate(props.interview?.candidate.name ?? ''))}
        <Show when={props.interview?.phase === 'live'}> {homeWords.panelInRoom}</Show> {homeWords.cannotUndo}
      </p>
    </Dialog>
  );
};
