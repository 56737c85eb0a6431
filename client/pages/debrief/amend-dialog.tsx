import { createSignal, Show } from 'solid-js';
import type { Question } from '../../../shared/records/question.ts';
import type { RatingValue } from '../../../shared/records/rating.ts';
import { anchorsOf, scaleOf } from '../../room/anchors.ts';
import { createDraftText } from '../../room/draft-text.ts';
import { titleOf } from '../../room/plan.ts';
import { ratingOf } from '../../room/rail.ts';
import type { Room } from '../../room/room.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { RatingScale } from '../../ui/rating-scale.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { debriefWords } from '../../words/english/debrief.ts';
import styles from './amend-dialog.module.css';

export type AmendDialogProps = { room: Room; question: Question | null; onClose: () => void };

/** Another score after hearing the others, with a reason. The first one is kept beside it. */
export const AmendDialog = (props: AmendDialogProps) => (
  <Dialog
    open={props.question !== null}
    title={
      props.question ? debriefWords.amendTitle(`${props.question.number} ${titleOf(props.question)}`) : ''
    }
    onClose={() => props.onClose()}
  >
    <Show when={props.question}>{(question) => <AmendForm {...props} question={question()} />}</Show>
  </Dialog>
);

const AmendForm = (props: AmendDialogProps & { question: Question }) => {
  const before = () => ratingOf(props.room.records, props.room.me, props.question.id);
  const [value, setValue] = createSignal<RatingValue | null>(before());
  const reason = createDraftText(props.room, `amend-${props.question.id}`);
  const [problem, setProblem] = createSignal<string | undefined>();
  const amend = () => {
    const next = value();
    if (next === null || next === before()) return setProblem(debriefWords.chooseAnother);
    if (reason.text().trim() === '') return setProblem(debriefWords.needsReason);
    const args = { questionId: props.question.id, value: next, reason: reason.text() };
    const refusal = props.room.give({ name: 'rating.amend', args });
    if (refusal) return setProblem(refusal.message);
    reason.drop();
    props.onClose();
  };
  return (
    <div class={styles.form}>
      <RatingScale
        value={value()}
        scale={scaleOf(props.room.records)}
        anchors={anchorsOf(props.room.records, props.question)}
        keys="none"
        onRate={setValue}
      />
      <TextArea
        label={debriefWords.changedMind}
        value={reason.text()}
        error={problem()}
        maxLength={8000}
        onInput={reason.write}
        onSubmit={amend}
      />
      <div class={styles.actions}>
        <Button tone="primary" onPress={amend}>
          {debriefWords.amend}
        </Button>
        <span class={styles.hint}>{debriefWords.firstStays}</span>
      </div>
    </div>
  );
};
