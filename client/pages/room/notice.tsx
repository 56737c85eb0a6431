import { type JSX, Show } from 'solid-js';
import { Logo } from '../../ui/logo.tsx';
import styles from './notice.module.css';

export type NoticeProps = {
  title: string;
  /** What is safe, and what to do. */
  children: JSX.Element;
  action?: JSX.Element;
};

/** A whole page for one sentence: when there is no room to show. */
export const Notice = (props: NoticeProps) => (
  <main class={styles.page}>
    <div class={styles.notice}>
      <Logo />
      <h1 class={styles.title}>{props.title}</h1>
      <div class={styles.text}>{props.children}</div>
      <Show when={props.action}>
        <div class={styles.action}>{props.action}</div>
      </Show>
    </div>
  </main>
);
