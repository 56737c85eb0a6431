import { Match, Show, Switch } from 'solid-js';
import type { Decision as DecisionRecord } from '../../../shared/records/decision.ts';
import { interviewOf } from '../../../shared/room/reader.ts';
import { countedPanelists } from '../../../shared/scoring/aggregate.ts';
import { shortName } from '../../room/people.ts';
import type { Room } from '../../room/room.ts';
import { readingLeft } from '../../room/silent-read.ts';
import { clockOf } from '../../shell/dates.ts';
import { SectionHeading } from '../../ui/section-heading.tsx';
import { debriefWords } from '../../words/english/debrief.ts';
import { outcomeWords } from '../../words/english/outcomes.ts';
import { listed } from '../../words/numbers.ts';
import { CloseRoom } from './close-room.tsx';
import styles from './decision.module.css';
import { DecisionForm } from './decision-form.tsx';
import { Dissent } from './dissent.tsx';

/** What is decided, why, and who sees it otherwise. The lead writes it down, everybody reads it. */
export const Decision = (props: { room: Room }) => {
  const { room } = props;
  const decision = () => [...room.records.all('decision')][0] ?? null;
  const mayRecord = () => {
    const { leadId, phase } = interviewOf(room.records);
    return leadId === room.me && phase === 'debrief';
  };
  const isReading = () => readingLeft(room.records, room.clock.now()) !== null;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: beside the table it scrolls by itself, also by keys
    <section class={styles.decision} aria-label={debriefWords.decision} id="decision" tabIndex={0}>
      <SectionHeading level={2}>{debriefWords.decision}</SectionHeading>
      <Switch fallback={<Recorded room={room} decision={decision()} />}>
        <Match when={mayRecord() && isReading()}>
          <p class={styles.hint}>{debriefWords.decideAfterReading}</p>
        </Match>
        <Match when={mayRecord()}>
          <DecisionForm room={room} decision={decision()} />
        </Match>
      </Switch>
      <Dissent room={room} spoken={mayRecord() ? '' : (decision()?.dissent ?? '')} />
      <Show when={mayRecord() && !isReading() && decision()}>
        <CloseRoom room={room} />
      </Show>
    </section>
  );
};

const Recorded = (props: { room: Room; decision: DecisionRecord | null }) => {
  const deciders = () =>
    listed(countedPanelists(props.room.records).map(({ id }) => shortName(props.room.records, id)));
  return (
    <Show when={props.decision} fallback={<p class={styles.hint}>{debriefWords.undecided}</p>}>
      {(decision) => (
        <>
          <p class={styles.outcome}>{outcomeWords[decision().outcome]}</p>
          <p class={styles.reasons} dir="auto">
            {decision().reasons}
          </p>
          <p class={styles.hint}>
            {debriefWords.decidedBy(deciders())}{' '}
            {debriefWords.recordedBy(
              shortName(props.room.records, decision().by),
              clockOf(new Date(decision().at)),
            )}
          </p>
        </>
      )}
    </Show>
  );
};
