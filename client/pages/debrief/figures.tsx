import { Show } from 'solid-js';
import type { CompetencyRow } from '../../../shared/scoring/aggregate.ts';
import { agreement } from '../../../shared/scoring/agreement.ts';
import { mechanicalScore } from '../../../shared/scoring/mechanical-score.ts';
import styles from './figures.module.css';

/** The one number that follows by rule, with the rule; and how often two people agreed, with how many they were. */
export const Figures = (props: { rows: readonly CompetencyRow[] }) => {
  const score = () => mechanicalScore(props.rows);
  const pairs = () => agreement(props.rows, 'initial');
  const isWeighted = () => score().terms.some(({ weight }) => weight !== 1);
  return (
    <Show when={score().value !== null}>
      <dl class={styles.figures}>
        <div class={styles.figure}>
          <dt>Mechanical score</dt>
          <dd class={styles.value}>{score().value?.toFixed(1)}</dd>
          <dd class={styles.how}>
            From {score().n} scores: each panelist’s mean per competency, then over panelists, then over
            competencies, {isWeighted() ? 'weighted as the kit says' : 'all weighing the same'}. Cannot tell
            is left out.
          </dd>
        </div>
        <Show when={pairs().pairs > 0}>
          <div class={styles.figure}>
            <dt>Agreement before talking</dt>
            <dd class={styles.value}>
              {pairs().withinOne} of {pairs().pairs}
            </dd>
            <dd class={styles.how}>pairs of scores at most one apart; {pairs().exact} the same.</dd>
          </div>
        </Show>
      </dl>
    </Show>
  );
};
