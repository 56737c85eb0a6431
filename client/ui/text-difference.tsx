import { For } from 'solid-js';
import styles from './text-difference.module.css';

export type TextDifferenceRun = { kind: 'same' | 'removed' | 'added'; text: string };
export type TextDifferenceProps = { runs: readonly TextDifferenceRun[] };

/** What was taken out of a text and what was put in, in place. Struck and underlined, so that colour never stands alone. */
export const TextDifference = (props: TextDifferenceProps) => (
  <span class={styles.text} dir="auto">
    <For each={props.runs}>
      {(run) => {
        if (run.kind === 'removed') return <del class={styles.removed}>{run.text}</del>;
        if (run.kind === 'added') return <ins class={styles.added}>{run.text}</ins>;
        return run.text;
      }}
    </For>
  </span>
);
