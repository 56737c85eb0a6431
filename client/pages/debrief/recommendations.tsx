import { For, Show } from 'solid-js';
import { isRater } from '../../../shared/records/panelist.ts';
import { seated } from '../../room/people.ts';
import type { Room } from '../../room/room.ts';
import { RatingChip } from '../../ui/rating-chip.tsx';
import { levelOfVerdict } from '../../ui/recommendation-scale.tsx';
import { debriefWords } from '../../words/english/debrief.ts';
import { verdictWords } from '../../words/english/verdicts.ts';
import styles from './recommendations.module.css';

/** What each panelist recommends, in their own words. */
export const Recommendations = (props: { room: Room }) => {
  const raters = () => seated(props.room.records).filter(isRater);
  const of = (id: string) => props.room.records.get('recommendations', id);
  return (
    <ul class={styles.list} aria-label={debriefWords.recommendations}>
      <For each={raters()}>
        {(panelist) => (
          <li class={styles.person}>
            <p class={styles.head}>
              <Show
                when={of(panelist.id)}
                fallback={<span class={styles.none}>{debriefWords.noRecommendation}</span>}
              >
                {(recommendation) => (
                  <>
                    <RatingChip value={levelOfVerdict(recommendation().verdict)} decorative />
                    <span class={styles.verdict}>{verdictWords[recommendation().verdict]}</span>
                  </>
                )}
              </Show>
              <span class={styles.name} dir="auto">
                {panelist.role === 'shadow' ? debriefWords.asShadow(panelist.name) : panelist.name}
              </span>
            </p>
            <Show when={of(panelist.id)?.takeaways}>
              {(takeaways) => (
                <p class={styles.takeaways} dir="auto">
                  {takeaways()}
                </p>
              )}
            </Show>
          </li>
        )}
      </For>
    </ul>
  );
};
