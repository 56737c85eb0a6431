import { type JSX, Show } from 'solid-js';
import styles from './section-heading.module.css';

export type SectionHeadingProps = {
  children: JSX.Element;
  /** Said small beside it, or at the end of the line. */
  hint?: JSX.Element;
  hintAt?: 'start' | 'end' | undefined;
  id?: string | undefined;
  quiet?: boolean | undefined;
};

export const SectionHeading = (props: SectionHeadingProps) => (
  <div class={styles.row} data-hint-at={props.hintAt ?? 'start'} data-quiet={props.quiet ? '' : undefined}>
    <h3 class={styles.heading} id={props.id}>
      {props.children}
    </h3>
    <Show when={props.hint}>
      <span class={styles.hint}>{props.hint}</span>
    </Show>
  </div>
);
