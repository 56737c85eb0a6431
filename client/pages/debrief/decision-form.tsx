import { createSignal } from 'solid-js';
import type { Decision, Outcome } from '../../../shared/records/decision.ts';
import { outcomes } from '../../../shared/records/decision.ts';
import { createDraftText } from '../../room/draft-text.ts';
import { listenForKeys, pageDirection } from '../../room/key-listener.ts';
import type { Room } from '../../room/room.ts';
import { withModifier } from '../../shell/modifier.ts';
import { Button } from '../../ui/button.tsx';
import { SegmentedControl } from '../../ui/segmented-control.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { debriefWords } from '../../words/english/debrief.ts';
import { outcomeWords } from '../../words/english/outcomes.ts';
import styles from './decision.module.css';

const options = () => outcomes.map((value) => ({ value, label: outcomeWords[value] }));

/** Where the lead writes down what is decided; it can be recorded again until the room is closed. */
export const DecisionForm = (props: { room: Room; decision: Decision | null }) => {
  const [chosen, setChosen] = createSignal<Outcome | null>(null);
  const [problem, setProblem] = createSignal<string | undefined>();
  const outcome = () => chosen() ?? props.decision?.outcome ?? null;
  const reasons = createDraftText(props.room, 'decision', () => props.decision?.reasons ?? '');
  const dissent = createDraftText(props.room, 'dissent', () => props.decision?.dissent ?? '');
  const isRecorded = () => {
    const known = props.decision;
    return (
      known !== null &&
      known.outcome === outcome() &&
      known.reasons === reasons.text().trim() &&
      known.dissent === dissent.text().trim()
    );
  };
  const refusal = () => (isRecorded() ? debriefWords.recordedAsIs : undefined);
  const record = () => {
    const made = outcome();
    if (made === null) return setProblem(debriefWords.chooseOutcome);
    if (reasons.text().trim() === '') return setProblem(debriefWords.needsReasons);
    const args = { outcome: made, reasons: reasons.text(), dissent: dissent.text() };
    const refusal = props.room.give({ name: 'decision.record', args });
    setProblem(refusal?.message);
    if (!refusal) for (const draft of [reasons, dissent]) draft.drop();
  };
  listenForKeys({
    situation: () => ({ direction: pageDirection(), bareKeys: false, hasDraft: false }),
    pressed: () => undefined,
    act(action) {
      if (action.kind === 'go') record();
      return action.kind === 'go';
    },
  });
  return (
    <>
      <SegmentedControl
        look="boxes"
        legend={debriefWords.outcome}
        options={options()}
        value={outcome()}
        onChange={setChosen}
      />
      <TextArea
        label={debriefWords.reasons}
        rows={3}
        value={reasons.text()}
        error={problem()}
        maxLength={8000}
        onInput={reasons.write}
        onSubmit={record}
      />
      <TextArea
        label={debriefWords.dissentLabel}
        rows={1}
        value={dissent.text()}
        maxLength={8000}
        onInput={dissent.write}
        onSubmit={record}
      />
      <div class={styles.actions}>
        <Button tone="primary" keys={withModifier('↵')} refusal={refusal()} onPress={record}>
          {props.decision ? debriefWords.recordChanges : debriefWords.record}
        </Button>
        <span class={styles.hint}>{isRecorded() ? debriefWords.recorded : debriefWords.everyoneSees}</span>
      </div>
    </>
  );
};
