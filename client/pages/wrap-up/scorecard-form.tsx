import { createMemo, For, Show } from 'solid-js';
import { interviewOf } from '../../../shared/room/reader.ts';
import { countedPanelists } from '../../../shared/scoring/aggregate.ts';
import { listenForKeys, pageDirection } from '../../room/key-listener.ts';
import type { Room } from '../../room/room.ts';
import { bareKeys } from '../../room/settings.ts';
import { clockOf } from '../../shell/dates.ts';
import { Button } from '../../ui/button.tsx';
import { RecommendationScale } from '../../ui/recommendation-scale.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { modifier } from '../room/modifier.ts';
import { createScorecard, type Scorecard, wordsFor } from './create-scorecard.ts';
import { LeadControls } from './lead-controls.tsx';
import { ScorecardRow } from './scorecard-row.tsx';
import styles from './wrap-up.module.css';

export const ScorecardForm = (props: { room: Room }) => {
  const card = createScorecard(props.room);
  useScorecardKeys(card);
  const headline = createMemo(() => wordsFor(card.missing()) ?? 'Ready to submit');
  return (
    <main class={styles.column}>
      <header>
        <h2 class={styles.headline}>{headline()}</h2>
        <p class={styles.lead}>{aboutSealing(props.room)}</p>
      </header>
      <ul class={styles.rows}>
        <For each={card.questions()} fallback={<li class={styles.none}>No question was asked.</li>}>
          {(question) => <ScorecardRow card={card} question={question} />}
        </For>
      </ul>
      <section class={styles.recommendation}>
        <RecommendationScale
          value={card.recommendation.verdict()}
          onChoose={(verdict) => card.recommendation.choose(verdict)}
        />
        <TextArea
          label="Takeaways"
          hideLabel
          rows={3}
          placeholder="What should the panel remember?"
          value={card.recommendation.takeaways()}
          maxLength={8000}
          hint={
            card.recommendation.verdict() === null && card.recommendation.takeaways() !== ''
              ? 'Kept on this device until you choose a recommendation.'
              : undefined
          }
          onInput={(text) => card.recommendation.write(text)}
          onBlur={() => card.recommendation.flush()}
          onSubmit={() => card.submit()}
        />
      </section>
      <div class={styles.actions}>
        <Button
          tone="primary"
          size="large"
          keys={modifier('↵')}
          refusal={card.refusal()}
          onPress={() => card.submit()}
        >
          Submit scorecard
        </Button>
        <span class={styles.hint}>{card.refusal() ?? 'You can reopen it until scores open.'}</span>
      </div>
      <Show when={interviewOf(props.room.records).leadId === props.room.me}>
        <LeadControls room={props.room} />
      </Show>
    </main>
  );
};

const aboutSealing = (room: Room): string => {
  const { endedAt, revealPolicy } = interviewOf(room.records);
  const counted = countedPanelists(room.records).length;
  const ended = endedAt === null ? '' : `The call ended at ${clockOf(new Date(endedAt))}. `;
  switch (revealPolicy) {
    case 'whenAllSubmitted':
      return `${ended}${counted < 2 ? 'Scores open when you submit.' : `Nobody sees this until all ${counted} submit.`}`;
    case 'whenLeadOpens':
      return `${ended}Nobody sees this until the lead opens the scores.`;
    case 'whenYouSubmit':
      return `${ended}You see the others’ scores when you submit yours.`;
    case 'open':
      return `${ended}The panel sees your scores.`;
  }
};

const useScorecardKeys = (card: Scorecard): void =>
  listenForKeys({
    situation: () => ({ direction: pageDirection(), bareKeys: bareKeys(), hasDraft: false }),
    pressed: () => undefined,
    act(action) {
      switch (action.kind) {
        case 'rate':
          card.rateSelected(action.value);
          return true;
        case 'browse':
          card.move(action.by);
          return true;
        case 'undo':
          card.undo();
          return true;
        case 'go':
          card.submit();
          return true;
        default:
          return false;
      }
    },
  });
