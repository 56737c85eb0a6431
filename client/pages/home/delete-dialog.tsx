import { createSignal, Show } from 'solid-js';
import type { ListedInterview } from '../../../shared/http.ts';
import type { InterviewId } from '../../../shared/id.ts';
import type { Problem } from '../../api/request.ts';
import { ProblemBanner } from '../../shell/problem-banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';

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
      title="Delete this interview"
      onClose={() => {
        setProblem(null);
        props.onDone(null);
      }}
      actions={
        <Button tone="danger" icon="trash" onPress={remove}>
          Delete interview
        </Button>
      }
    >
      <ProblemBanner problem={problem()} lead="Not deleted." />
      <p>
        Everything of the interview with <bdi>{props.interview?.candidate.name}</bdi> goes: scores, notes, the
        debrief and all links.
        <Show when={props.interview?.phase === 'live'}> The panel is in the room now.</Show> This cannot be
        undone.
      </p>
    </Dialog>
  );
};
