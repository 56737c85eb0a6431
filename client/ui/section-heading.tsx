import { type JSX, Show } from 'solid-js';
import { Dynamic } from 'solid-js/web';
import styles from './section-heading.module.css';

export type SectionHeadingProps = {
  children: JSX.Element;
  /** Said small beside it, or at the end of the line. */
  hint?: JSX.Element;
  hintAt?: 'start' | 'end' | undefined;
  /** 2 where it follows the page's own heading; 3, within another part of the page, when absent. */
  level?: 2 | 3 | undefined;
  id?: string | undefined;
  quiet?: boolean | undefined;
};

export const SectionHeading = (props: SectionHeadingProps) => (
  <div class={styles.row} data-hint-at={props.hintAt ?? 'start'} data-quiet={props.quiet ? '' : undefined}>
    <Dynamic component={props.level === 2 ? 'h2' : 'h3'} class={styles.heading} id={props.id}>
      {props.children}
    </Dynamic>
    <Show when={props.hint}>
      <span class={styles.hint}>{props.hint}</span>
    </Show>
  </div>
);
