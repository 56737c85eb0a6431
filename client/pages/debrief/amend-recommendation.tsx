import { createSignal } from 'solid-js';
import type { Verdict } from '../../../shared/records/recommendation.ts';
import { createDraftText } from '../../room/draft-text.ts';
import type { Room } from '../../room/room.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { RecommendationScale } from '../../ui/recommendation-scale.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { debriefWords } from '../../words/english/debrief.ts';
import styles from './amend-dialog.module.css';

export type AmendRecommendationProps = { room: Room; isOpen: boolean; onClose: () => void };

export const mayAmendRecommendation = (room: Room): boolean =>
  room.refusalOf({ name: 'recommendation.amend', args: { verdict: 'yes', reason: '.' } }) === null;

/** Another recommendation after the talk, with a reason. The first one is kept beside it. */
export const AmendRecommendation = (props: AmendRecommendationProps) => (
  <Dialog open={props.isOpen} title={debriefWords.amendRecommendation} onClose={() => props.onClose()}>
    <AmendForm room={props.room} onDone={() => props.onClose()} />
  </Dialog>
);

const AmendForm = (props: { room: Room; onDone: () => void }) => {
  const before = () => props.room.records.get('recommendations', props.room.me)?.verdict ?? null;
  const [verdict, setVerdict] = createSignal<Verdict | null>(before());
  const reason = createDraftText(props.room, 'amend-recommendation');
  const [problem, setProblem] = createSignal<string | undefined>();
  const amend = () => {
    const next = verdict();
    if (next === null || next === before()) return setProblem(debriefWords.chooseAnotherRecommendation);
    if (reason.text().trim() === '') return setProblem(debriefWords.needsReason);
    const refusal = props.room.give({
      name: 'recommendation.amend',
      args: { verdict: next, reason: reason.text() },
    });
    if (refusal) return setProblem(refusal.message);
    reason.drop();
    props.onDone();
  };
  return (
    <div class={styles.form}>
      <RecommendationScale value={verdict()} onChoose={setVerdict} />
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
          {debriefWords.amendRecommendation}
        </Button>
        <span class={styles.hint}>{debriefWords.firstRecommendationStays}</span>
      </div>
    </div>
  );
};
