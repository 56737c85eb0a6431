import { type JSX, Show } from 'solid-js';
import styles from './banner.module.css';
import { Icon, type IconName } from './icon.tsx';

export type BannerProps = {
  tone?: 'caution' | 'danger' | 'neutral' | undefined;
  icon?: IconName | undefined;
  /** Where or what, said first and strong. */
  lead?: string | undefined;
  children: JSX.Element;
  action?: JSX.Element;
};

export const Banner = (props: BannerProps) => (
  <div class={styles.banner} data-tone={props.tone ?? 'caution'}>
    <span class={styles.icon}>
      <Icon name={props.icon ?? 'warning'} />
    </span>
    <p class={styles.text}>
      <Show when={props.lead}>
        <strong class={styles.lead}>{props.lead}</strong>{' '}
      </Show>
      {props.children}
    </p>
    {props.action}
  </div>
);
