import { createSignal, Show } from 'solid-js';
import type { Command } from '../../../shared/operations/operations.ts';
import type { Decision as DecisionRecord, Outcome } from '../../../shared/records/decision.ts';
import { outcomes } from '../../../shared/records/decision.ts';
import { interviewOf } from '../../../shared/room/reader.ts';
import { createDrafts, emptyDraft } from '../../room/drafts.ts';
import { listenForKeys, pageDirection } from '../../room/key-listener.ts';
import { shortName } from '../../room/people.ts';
import type { Room } from '../../room/room.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { SectionHeading } from '../../ui/section-heading.tsx';
import { SegmentedControl } from '../../ui/segmented-control.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { debriefWords } from '../../words/english/debrief.ts';
import { outcomeWords } from '../../words/english/outcomes.ts';
import { modifier } from '../room/modifier.ts';
import styles from './decision.module.css';

const options = () => outcomes.map((value) => ({ value, label: outcomeWords[value] }));
const closeRoom: Command = { name: 'phase.advance', args: { to: 'closed' } };

/** What is decided, why, and who sees it otherwise. The lead writes it down, everybody reads it. */
export const Decision = (props: { room: Room }) => {
  const decision = () => {
    for (const recorded of props.room.records.all('decision')) return recorded;
    return null;
  };
  const mayRecord = () => {
    const { leadId, phase } = interviewOf(props.room.records);
    return leadId === props.room.me && phase === 'debrief';
  };
  return (
    <section class={styles.decision} aria-label={debriefWords.decision}>
      <SectionHeading>{debriefWords.decision}</SectionHeading>
      <Show when={mayRecord()} fallback={<Recorded room={props.room} decision={decision()} />}>
        <DecisionForm room={props.room} decision={decision()} />
        <Show when={decision()}>
          <CloseRoom room={props.room} />
        </Show>
      </Show>
    </section>
  );
};

type DecisionProps = { room: Room; decision: DecisionRecord | null };

const Recorded = (props: DecisionProps) => (
  <Show when={props.decision} fallback={<p class={styles.hint}>{debriefWords.undecided}</p>}>
    {(decision) => (
      <>
        <p class={styles.outcome}>{outcomeWords[decision().outcome]}</p>
        <p class={styles.reasons} dir="auto">
          {decision().reasons}
        </p>
        <Show when={decision().dissent}>
          <p class={styles.hint}>{debriefWords.dissent}</p>
          <p class={styles.reasons} dir="auto">
            {decision().dissent}
          </p>
        </Show>
        <p class={styles.hint}>{debriefWords.recordedBy(shortName(props.room.records, decision().by))}</p>
      </>
    )}
  </Show>
);

const DecisionForm = (props: DecisionProps) => {
  const drafts = createDrafts(props.room.device, props.room.seat);
  const [chosen, setChosen] = createSignal<Outcome | null>(null);
  const [problem, setProblem] = createSignal<string | undefined>();
  const outcome = () => chosen() ?? props.decision?.outcome ?? null;
  const reasons = () => drafts.of('decision')?.text ?? props.decision?.reasons ?? '';
  const dissent = () => drafts.of('dissent')?.text ?? props.decision?.dissent ?? '';
  const write = (id: string) => (text: string) => drafts.put(id, { ...emptyDraft, text, startedAt: 0 });
  const isRecorded = () => {
    const known = props.decision;
    return (
      known !== null &&
      known.outcome === outcome() &&
      known.reasons === reasons().trim() &&
      known.dissent === dissent().trim()
    );
  };
  const refusal = () => (isRecorded() ? debriefWords.recordedAsIs : undefined);
  const record = () => {
    const made = outcome();
    if (made === null) return setProblem(debriefWords.chooseOutcome);
    if (reasons().trim() === '') return setProblem(debriefWords.needsReasons);
    const args = { outcome: made, reasons: reasons(), dissent: dissent() };
    const refusal = props.room.give({ name: 'decision.record', args });
    setProblem(refusal?.message);
    if (!refusal) for (const id of ['decision', 'dissent']) drafts.drop(id);
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
        value={reasons()}
        error={problem()}
        maxLength={8000}
        onInput={write('decision')}
        onSubmit={record}
      />
      <TextArea
        label={debriefWords.dissentLabel}
        rows={1}
        value={dissent()}
        maxLength={8000}
        onInput={write('dissent')}
        onSubmit={record}
      />
      <div class={styles.actions}>
        <Button tone="primary" keys={modifier('↵')} refusal={refusal()} onPress={record}>
          {props.decision ? debriefWords.recordChanges : debriefWords.record}
        </Button>
        <span class={styles.hint}>{isRecorded() ? debriefWords.recorded : debriefWords.everyoneSees}</span>
      </div>
    </>
  );
};

const CloseRoom = (props: { room: Room }) => {
  const [isAsking, setAsking] = createSignal(false);
  const close = () => {
    setAsking(false);
    props.room.give(closeRoom);
  };
  return (
    <>
      <div>
        <Button
          tone="quiet"
          refusal={props.room.refusalOf(closeRoom)?.message}
          onPress={() => setAsking(true)}
        >
          {debriefWords.close}
        </Button>
      </div>
      <Dialog
        open={isAsking()}
        title={debriefWords.close}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button onPress={() => setAsking(false)}>{debriefWords.keepOpen}</Button>
            <Button tone="primary" onPress={close}>
              {debriefWords.close}
            </Button>
          </>
        }
      >
        {debriefWords.closeText}
      </Dialog>
    </>
  );
};
