import { Show } from 'solid-js';
import type { PanelistId } from '../../../shared/id.ts';
import type { Command } from '../../../shared/operations/operations.ts';
import { findInterview, interviewOf } from '../../../shared/room/reader.ts';
import { countedPanelists } from '../../../shared/scoring/aggregate.ts';
import { questionsAsked } from '../../../shared/scoring/scorecard.ts';
import { shortName, tintOf } from '../../room/people.ts';
import { hasScored, hasSubmitted, seesProgress } from '../../room/progress.ts';
import type { Room } from '../../room/room.ts';
import { createRows } from '../../room/rows.ts';
import { listed } from '../../shell/wording.ts';
import { Button } from '../../ui/button.tsx';
import { type SealedCard, SealedCards } from '../../ui/sealed-cards.tsx';
import { LeadControls } from './lead-controls.tsx';
import styles from './wrap-up.module.css';

const reopen: Command = { name: 'scorecard.reopen', args: {} };

/** The own scorecard is in. Who is still missing, and when the scores open. */
export const WaitForScores = (props: { room: Room }) => {
  const { room } = props;
  const counted = () => countedPanelists(room.records);
  const missing = () => counted().filter(({ id }) => !hasSubmitted(room.records, id));
  const names = () => listed(missing().map(({ id }) => shortName(room.records, id)));
  const cards = createRows(
    () => counted().map(({ id }) => id),
    (id) => cardOf(room, id as PanelistId), // Taken from the panelists' own ids just above.
  );
  const title = () =>
    missing().length === 0
      ? 'All are in'
      : `${counted().length - missing().length} of ${counted().length} are in`;
  return (
    <main class={styles.wait}>
      <Show
        when={seesProgress(room.records, room.me)}
        fallback={
          <WaitingWords title="The panel is scoring" text="Scores open when everybody has submitted." />
        }
      >
        <WaitingWords title={title()} text={opensWhen(room, names())} />
        <SealedCards label="Scorecards" cards={cards()} />
      </Show>
      <div class={styles.waitActions}>
        <Show when={room.refusalOf(reopen) === null}>
          <Button onPress={() => room.give(reopen)}>Reopen my scorecard</Button>
        </Show>
        <Show when={findInterview(room.records)?.leadId === room.me}>
          <LeadControls room={room} />
        </Show>
      </div>
    </main>
  );
};

const WaitingWords = (props: { title: string; text: string }) => (
  <header>
    <h2 class={styles.waitTitle}>{props.title}</h2>
    <p class={styles.waitText}>{props.text}</p>
  </header>
);

const opensWhen = (room: Room, missing: string): string => {
  const { revealPolicy } = interviewOf(room.records);
  if (revealPolicy === 'whenLeadOpens')
    return 'Scores open for everyone at the same moment, when the lead opens them.';
  if (missing === '') return 'Scores open for everyone now.';
  if (revealPolicy === 'whenAllSubmitted')
    return `Scores open for everyone at the same moment, when ${missing} ${missing.includes(' and ') ? 'submit' : 'submits'}.`;
  return `Still to submit: ${missing}.`;
};

const cardOf = (room: Room, id: PanelistId): SealedCard => ({
  id,
  get name() {
    return room.records.get('panelists', id)?.name ?? '';
  },
  get tint() {
    return tintOf(room.records, id);
  },
  get isSubmitted() {
    return hasSubmitted(room.records, id);
  },
  get detail() {
    if (hasSubmitted(room.records, id)) return 'submitted';
    const asked = questionsAsked(room.records);
    const scored = asked.filter((question) => hasScored(room.records, id, question.id)).length;
    return `${scored} of ${asked.length} scored`;
  },
});
