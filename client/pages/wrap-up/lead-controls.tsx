import { createSignal, Show } from 'solid-js';
import type { Command } from '../../../shared/operations/operations.ts';
import { notSubmitted } from '../../../shared/operations/reveal.ts';
import { countedPanelists } from '../../../shared/scoring/aggregate.ts';
import { shortName } from '../../room/people.ts';
import type { Room } from '../../room/room.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { wrapUpWords } from '../../words/english/wrap-up.ts';
import { listed } from '../../words/numbers.ts';
import styles from './wrap-up.module.css';

const backToCall: Command = { name: 'phase.advance', args: { to: 'live' } };
const open: Command = { name: 'phase.advance', args: { to: 'debrief' } };

/** What the lead alone may do here: open the scores, without somebody if need be, or go back to the call. */
export const LeadControls = (props: { room: Room }) => {
  const [isAsking, setAsking] = createSignal(false);
  const missing = () => notSubmitted(props.room.records);
  const names = () => listed(missing().map((id) => shortName(props.room.records, id)));
  return (
    <div class={styles.leadControls}>
      <Show
        when={missing().length > 0}
        fallback={
          <Button tone="primary" onPress={() => props.room.give(open)}>
            {wrapUpWords.openScores}
          </Button>
        }
      >
        {/* Before anybody has submitted there is nothing to open. */}
        <Show when={missing().length < countedPanelists(props.room.records).length}>
          <Button tone="quiet" onPress={() => setAsking(true)}>
            {wrapUpWords.openWithout(names())}
          </Button>
        </Show>
      </Show>
      <Show when={props.room.refusalOf(backToCall) === null}>
        <Button tone="quiet" onPress={() => props.room.give(backToCall)}>
          {wrapUpWords.backToCall}
        </Button>
      </Show>
      <OpenWithout room={props.room} names={names()} isOpen={isAsking()} onClose={() => setAsking(false)} />
    </div>
  );
};

type OpenWithoutProps = { room: Room; names: string; isOpen: boolean; onClose: () => void };

const OpenWithout = (props: OpenWithoutProps) => {
  const [reason, setReason] = createSignal('');
  const [problem, setProblem] = createSignal<string | undefined>();
  const openScores = () => {
    if (reason().trim() === '') {
      setProblem(wrapUpWords.needsReason);
      return;
    }
    const without = notSubmitted(props.room.records);
    const args = { to: 'debrief', without, reason: reason() } as const;
    const refusal = props.room.give({ name: 'phase.advance', args });
    if (refusal) setProblem(refusal.message);
    else props.onClose();
  };
  return (
    <Dialog
      open={props.isOpen}
      title={wrapUpWords.openWithout(props.names)}
      onClose={() => props.onClose()}
      actions={
        <>
          <Button onPress={() => props.onClose()}>{wrapUpWords.keepWaiting}</Button>
          <Button tone="primary" onPress={openScores}>
            {wrapUpWords.openScores}
          </Button>
        </>
      }
    >
      <p>{wrapUpWords.cannotSealAgain}</p>
      <TextArea
        label={wrapUpWords.reason}
        value={reason()}
        error={problem()}
        maxLength={8000}
        onInput={setReason}
      />
    </Dialog>
  );
};
