import { type JSX, Match, Show, Switch } from 'solid-js';
import { Icon } from './icon.tsx';
import styles from './slot.module.css';

export type SlotTone = 'live' | 'held' | 'caution' | 'own' | 'neutral';
export type SlotProps = {
  tone: SlotTone;
  message: string;
  detail?: JSX.Element;
  /** Stands for the dot: the chip of a score that went elsewhere. */
  mark?: JSX.Element;
  /** Before the news: what opens the questions where there is no rail. */
  start?: JSX.Element;
  actions?: JSX.Element;
};

/** One row of fixed height for all news. Words are cut rather than wrapped: nothing below may ever move. */
export const Slot = (props: SlotProps) => (
  <div class={styles.slot} data-tone={props.tone}>
    <Show when={props.start}>
      <div class={styles.start}>{props.start}</div>
    </Show>
    <div class={styles.news}>
      <Switch fallback={<span class={styles.dot} aria-hidden="true" />}>
        <Match when={props.mark}>{props.mark}</Match>
        <Match when={props.tone === 'caution'}>
          <Icon name="offline" />
        </Match>
      </Switch>
      <span class={styles.message}>{props.message}</span>
      <Show when={props.detail}>
        <span class={styles.detail}>{props.detail}</span>
      </Show>
    </div>
    <Show when={props.actions}>
      <div class={styles.actions}>{props.actions}</div>
    </Show>
  </div>
);
