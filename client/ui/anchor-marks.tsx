import { For } from 'solid-js';
import type { Level } from '../../shared/kit/kit.ts';
import styles from './anchor-marks.module.css';
import { levels } from './rating.ts';

export type AnchorMarksProps = {
  /** Which levels have words. */
  written: readonly Level[];
  label: string;
};

/** Four small marks in a table of questions: which levels of it are described. */
export const AnchorMarks = (props: AnchorMarksProps) => (
  <span class={styles.marks} role="img" aria-label={props.label}>
    <For each={levels}>
      {(level) => (
        <span
          class={styles.mark}
          data-level={level}
          data-missing={props.written.includes(level) ? undefined : ''}
        />
      )}
    </For>
  </span>
);
