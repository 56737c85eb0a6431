import { createSignal, For, Show } from 'solid-js';
import { isRater, type Panelist } from '../../../shared/records/panelist.ts';
import type { Recommendation } from '../../../shared/records/recommendation.ts';
import { seated } from '../../room/people.ts';
import type { Room } from '../../room/room.ts';
import { Button } from '../../ui/button.tsx';
import { RatingChip } from '../../ui/rating-chip.tsx';
import { levelOfVerdict } from '../../ui/recommendation-scale.tsx';
import { debriefWords } from '../../words/english/debrief.ts';
import { verdictWords } from '../../words/english/verdicts.ts';
import { AmendRecommendation, mayAmendRecommendation } from './amend-recommendation.tsx';
import styles from './recommendations.module.css';

/** What each panelist recommends, in their own words; what was changed stands beside what was said first. */
export const Recommendations = (props: { room: Room }) => {
  const raters = () => seated(props.room.records).filter(isRater);
  return (
    <ul class={styles.list} aria-label={debriefWords.recommendations}>
      <For each={raters()}>{(panelist) => <Person room={props.room} panelist={panelist} />}</For>
    </ul>
  );
};

const Person = (props: { room: Room; panelist: Panelist }) => {
  const [isAmending, setAmending] = createSignal(false);
  const recommendation = () => props.room.records.get('recommendations', props.panelist.id);
  const mayAmend = () => props.panelist.id === props.room.me && mayAmendRecommendation(props.room);
  return (
    <li class={styles.person}>
      <p class={styles.head}>
        <Show
          when={recommendation()}
          fallback={<span class={styles.none}>{debriefWords.noRecommendation}</span>}
        >
          {(known) => <Verdicts recommendation={known()} />}
        </Show>
        <span class={styles.name} dir="auto">
          {props.panelist.role === 'shadow'
            ? debriefWords.asShadow(props.panelist.name)
            : props.panelist.name}
        </span>
      </p>
      <Show when={recommendation()?.takeaways}>
        {(takeaways) => (
          <p class={styles.takeaways} dir="auto">
            {takeaways()}
          </p>
        )}
      </Show>
      <For each={recommendation()?.amendments}>
        {({ from, to, reason }) => (
          <p class={styles.reason}>
            {from === to ? debriefWords.addedLater : debriefWords.wasVerdict(verdictWords[from])}{' '}
            <span dir="auto">{reason}</span>
          </p>
        )}
      </For>
      <Show when={mayAmend()}>
        <Button tone="link" size="small" onPress={() => setAmending(true)}>
          {debriefWords.amendRecommendation}
        </Button>
        <AmendRecommendation room={props.room} isOpen={isAmending()} onClose={() => setAmending(false)} />
      </Show>
    </li>
  );
};

/** Where it was changed, the initial one before the final one. */
const Verdicts = (props: { recommendation: Recommendation }) => {
  const initial = () => props.recommendation.amendments?.[0]?.from ?? props.recommendation.verdict;
  return (
    <>
      <Show when={initial() !== props.recommendation.verdict}>
        <RatingChip value={levelOfVerdict(initial())} look="outline" size="small" decorative />
        <span class="visually-hidden">{debriefWords.changedFrom(verdictWords[initial()])}</span>
      </Show>
      <RatingChip value={levelOfVerdict(props.recommendation.verdict)} decorative />
      <span class={styles.verdict}>{verdictWords[props.recommendation.verdict]}</span>
    </>
  );
};
