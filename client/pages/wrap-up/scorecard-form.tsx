import { createMemo, For, Show } from 'solid-js';
import { interviewOf } from '../../../shared/room/reader.ts';
import { countedPanelists } from '../../../shared/scoring/aggregate.ts';
import type { Missing } from '../../../shared/scoring/scorecard.ts';
import { listenForKeys, pageDirection } from '../../room/key-listener.ts';
import type { Room } from '../../room/room.ts';
import { bareKeys } from '../../room/settings.ts';
import { clockOf } from '../../shell/dates.ts';
import { withModifier } from '../../shell/modifier.ts';
import { Button } from '../../ui/button.tsx';
import { RecommendationScale } from '../../ui/recommendation-scale.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { wrapUpWords } from '../../words/english/wrap-up.ts';
import { createScorecard, type Scorecard, wordsFor } from './create-scorecard.ts';
import { LeadControls } from './lead-controls.tsx';
import { ScorecardRow } from './scorecard-row.tsx';
import styles from './wrap-up.module.css';

export const ScorecardForm = (props: { room: Room }) => {
  const card = createScorecard(props.room);
  let form: HTMLElement | undefined;
  /** The focus goes to where the first missing thing is given. */
  const jump = () => {
    const missing = card.selectMissing();
    const place = {
      rating: '[data-selected] button',
      note: '[data-selected] input:not([type=radio])',
      recommendation: 'fieldset input',
    };
    const target =
      missing && form?.querySelector<HTMLElement>(`[data-part=${partOf(missing)}] ${place[missing.kind]}`);
    target?.focus();
    target?.scrollIntoView({ block: 'nearest' });
  };
  useScorecardKeys(card, jump);
  const headline = createMemo(() => wordsFor(card.missing()) ?? wrapUpWords.ready);
  return (
    <main
      class={styles.column}
      ref={(element) => {
        form = element;
      }}
    >
      <header>
        <h2 class={styles.headline}>{headline()}</h2>
        <p class={styles.lead}>{aboutSealing(props.room)}</p>
      </header>
      <ul class={styles.rows} data-part="rows">
        <For each={card.questions()} fallback={<li class={styles.none}>{wrapUpWords.noneAsked}</li>}>
          {(question) => <ScorecardRow card={card} question={question} />}
        </For>
      </ul>
      <section class={styles.recommendation} data-part="recommendation">
        <RecommendationScale
          value={card.recommendation.verdict()}
          onChoose={(verdict) => card.recommendation.choose(verdict)}
        />
        <TextArea
          label={wrapUpWords.takeaways}
          hideLabel
          rows={3}
          placeholder={wrapUpWords.takeawaysPrompt}
          value={card.recommendation.takeaways()}
          maxLength={8000}
          hint={
            card.recommendation.verdict() === null && card.recommendation.takeaways() !== ''
              ? wrapUpWords.takeawaysKept
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
          keys={withModifier('↵')}
          refusal={card.refusal()}
          onPress={() => card.submit()}
        >
          {wrapUpWords.submit}
        </Button>
        <Show when={card.refusal()} fallback={<span class={styles.hint}>{wrapUpWords.canReopen}</span>}>
          {(missing) => (
            <Button tone="link" onPress={jump}>
              {missing()}
            </Button>
          )}
        </Show>
      </div>
      <Show when={interviewOf(props.room.records).leadId === props.room.me}>
        <LeadControls room={props.room} />
      </Show>
    </main>
  );
};

const aboutSealing = (room: Room): string => {
  const { endedAt } = interviewOf(room.records);
  const ended = endedAt === null ? '' : `${wrapUpWords.callEnded(clockOf(new Date(endedAt)))} `;
  return `${ended}${whoSees(room)}`;
};

const whoSees = (room: Room): string => {
  const counted = countedPanelists(room.records).length;
  switch (interviewOf(room.records).revealPolicy) {
    case 'whenAllSubmitted':
      return counted < 2 ? wrapUpWords.opensWhenYouSubmit : wrapUpWords.sealedUntilAll(counted);
    case 'whenLeadOpens':
      return wrapUpWords.sealedUntilLead;
    case 'whenYouSubmit':
      return wrapUpWords.openOnSubmitting;
    case 'open':
      return wrapUpWords.panelSees;
  }
};

const partOf = ({ kind }: Missing) => (kind === 'recommendation' ? 'recommendation' : 'rows');

const useScorecardKeys = (card: Scorecard, jump: () => void): void =>
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
          // What is missing first, until nothing is.
          if (card.refusal() === undefined) card.submit();
          else jump();
          return true;
        default:
          return false;
      }
    },
  });
