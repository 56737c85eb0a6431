import { For } from 'solid-js';
import { debriefMatrixWords } from '../words/english/debrief-matrix.ts';
import styles from './distribution.module.css';
import { levels } from './rating.ts';

export type DistributionProps = {
  /** How many scores of 1, 2, 3 and 4. */
  counts: readonly [number, number, number, number];
};

const step = 29;
const bar = 20;
const tall = 20;

/** Bars over the levels with the line of the bar between 2 and 3. Corners tell the levels apart without colour. */
export const Distribution = (props: DistributionProps) => {
  const total = () =>
    Math.max(
      1,
      props.counts.reduce((sum, count) => sum + count, 0),
    );
  const height = (count: number) => (count === 0 ? 0 : Math.max(4, Math.round((count / total()) * tall)));
  return (
    <svg
      class={styles.chart}
      viewBox="0 0 108 26"
      width="108"
      height="26"
      role="img"
      aria-label={debriefMatrixWords.distribution(props.counts)}
    >
      <line class={styles.bar} x1="53.5" x2="53.5" y1="1" y2="25" />
      <For each={levels}>
        {(level, index) => (
          <>
            <line class={styles.base} x1={index() * step} x2={index() * step + bar} y1="23.5" y2="23.5" />
            <rect
              class={styles.level}
              data-level={level}
              x={index() * step + 0.5}
              y={23.5 - height(props.counts[index()] ?? 0)}
              width={bar - 1}
              height={height(props.counts[index()] ?? 0)}
              rx={level > 2 ? 3 : 0}
            />
          </>
        )}
      </For>
    </svg>
  );
};
