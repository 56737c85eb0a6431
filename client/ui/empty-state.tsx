import { type JSX, Show } from 'solid-js';
import styles from './empty-state.module.css';

export type EmptyStateProps = { title?: string | undefined; children: JSX.Element; action?: JSX.Element };

/** A sentence and one action. */
export const EmptyState = (props: EmptyStateProps) => (
  <div class={styles.empty}>
    <Show when={props.title}>
      <h2 class={styles.title}>{props.title}</h2>
    </Show>
    <p class={styles.text}>{props.children}</p>
    {props.action}
  </div>
);
