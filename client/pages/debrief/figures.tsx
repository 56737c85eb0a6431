import { Show } from 'solid-js';
import type { CompetencyRow } from '../../../shared/scoring/aggregate.ts';
import { agreement } from '../../../shared/scoring/agreement.ts';
import { mechanicalScore } from '../../../shared/scoring/mechanical-score.ts';
import { debriefWords } from '../../words/english/debrief.ts';
import { oneDecimal } from '../../words/numbers.ts';
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
          <dt>{debriefWords.mechanical}</dt>
          <dd class={styles.value}>{oneDecimal(score().value ?? 0)}</dd>
          <dd class={styles.how}>
            {isWeighted()
              ? debriefWords.mechanicalWeighted(score().n)
              : debriefWords.mechanicalEqual(score().n)}
          </dd>
        </div>
        <Show when={pairs().pairs > 0}>
          <div class={styles.figure}>
            <dt>{debriefWords.agreement}</dt>
            <dd class={styles.value}>{debriefWords.nOf(pairs().withinOne, pairs().pairs)}</dd>
            <dd class={styles.how}>{debriefWords.pairs(pairs().exact)}</dd>
          </div>
        </Show>
      </dl>
    </Show>
  );
};
