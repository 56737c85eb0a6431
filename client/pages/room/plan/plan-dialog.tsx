import { interviewOf } from '../../../../shared/room/reader.ts';
import { minutesOf, questionsAhead, timePlan } from '../../../room/plan.ts';
import { createPlanEdits } from '../../../room/plan-edits.ts';
import type { Room } from '../../../room/room.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { SectionHeading } from '../../../ui/section-heading.tsx';
import { planWords } from '../../../words/english/plan.ts';
import { AheadList } from './ahead-list.tsx';
import { KitQuestions } from './kit-questions.tsx';
import { OwnQuestion } from './own-question.tsx';
import styles from './plan-dialog.module.css';

export type PlanDialogProps = { room: Room; onClose: () => void };

/** The lead's plan before and during the call: its order, who asks, what is left out, and what comes in. */
export const PlanDialog = (props: PlanDialogProps) => {
  const { room } = props;
  const edits = createPlanEdits(room);
  const planned = () => questionsAhead(room.records).reduce((sum, question) => sum + minutesOf(question), 0);
  const left = () => {
    const { startedAt, minutes } = interviewOf(room.records);
    return startedAt === null
      ? minutes
      : Math.max(0, Math.round(timePlan(room.records, room.clock.now()).leftMs / 60_000));
  };
  const hint = () =>
    planned() > left() ? planWords.tooLong(planned() - left()) : planWords.fits(planned(), left());
  return (
    <Dialog
      title={planWords.title}
      open
      onClose={props.onClose}
      actions={
        <Button tone="primary" onPress={props.onClose}>
          {planWords.done}
        </Button>
      }
    >
      <div class={styles.parts}>
        <section class={styles.part}>
          <SectionHeading hintAt="end" hint={hint()}>
            {planWords.ahead}
          </SectionHeading>
          <AheadList room={room} edits={edits} />
        </section>
        <KitQuestions room={room} edits={edits} />
        <OwnQuestion room={room} edits={edits} />
      </div>
    </Dialog>
  );
};
