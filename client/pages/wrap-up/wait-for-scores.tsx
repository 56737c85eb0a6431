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
import { Button } from '../../ui/button.tsx';
import { type SealedCard, SealedCards } from '../../ui/sealed-cards.tsx';
import { packetWords } from '../../words/english/packet.ts';
import { wrapUpWords } from '../../words/english/wrap-up.ts';
import { listed } from '../../words/numbers.ts';
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
      ? wrapUpWords.allIn
      : wrapUpWords.areIn(counted().length - missing().length, counted().length);
  return (
    <main class={styles.wait}>
      <Show
        when={seesProgress(room.records, room.me)}
        fallback={
          <WaitingWords
            title={wrapUpWords.panelScoring}
            text={isOut(room) ? wrapUpWords.notForYou : wrapUpWords.opensWhenAll}
          />
        }
      >
        <WaitingWords title={title()} text={opensWhen(room, names(), missing().length)} />
        <SealedCards label={wrapUpWords.scorecards} cards={cards()} />
      </Show>
      <div class={styles.waitActions}>
        <Show when={room.refusalOf(reopen) === null}>
          <Button onPress={() => room.give(reopen)}>{wrapUpWords.reopen}</Button>
        </Show>
        <Show when={hasSubmitted(room.records, room.me)}>
          <Button
            tone="link"
            href={`/api/interviews/${interviewOf(room.records).id}/scorecard.pdf`}
            download=""
          >
            {packetWords.ownScorecard}
          </Button>
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

const isOut = ({ records, me }: Room): boolean => records.get('panelists', me)?.recused ?? false;

const opensWhen = (room: Room, names: string, missing: number): string => {
  const { revealPolicy } = interviewOf(room.records);
  if (revealPolicy === 'whenLeadOpens') return wrapUpWords.opensByLead;
  if (missing === 0) return wrapUpWords.opensNow;
  if (revealPolicy === 'whenAllSubmitted') return wrapUpWords.opensWhen(names, missing);
  return wrapUpWords.stillToSubmit(names);
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
    if (hasSubmitted(room.records, id)) return wrapUpWords.submitted;
    const asked = questionsAsked(room.records);
    const scored = asked.filter((question) => hasScored(room.records, id, question.id)).length;
    const far = wrapUpWords.scoredOf(scored, asked.length);
    return room.presenceOf(id).here ? far : wrapUpWords.andAway(far);
  },
});
