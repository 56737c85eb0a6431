import { type JSX, Show } from 'solid-js';
import styles from './app-bar.module.css';
import { Logo } from './logo.tsx';

export type AppBarProps = {
  title?: string | undefined;
  detail?: string | undefined;
  /** Where the mark leads; absent in a room, where leaving is not a slip of the hand. */
  homeHref?: string | undefined;
  children?: JSX.Element;
};

export const AppBar = (props: AppBarProps) => (
  <header class={styles.bar}>
    <span class={styles.logo}>
      <Show when={props.homeHref} fallback={<Logo />}>
        {(href) => (
          <a class={styles.home} href={href()}>
            <Logo />
          </a>
        )}
      </Show>
    </span>
    <Show when={props.title}>
      <h1 class={styles.title} dir="auto">
        {props.title}
      </h1>
    </Show>
    <Show when={props.detail}>
      <span class={styles.detail} dir="auto">
        {props.detail}
      </span>
    </Show>
    <div class={styles.end}>{props.children}</div>
  </header>
);
