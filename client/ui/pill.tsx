import { type JSX, Show } from 'solid-js';
import { Icon, type IconName } from './icon.tsx';
import styles from './pill.module.css';

export type PillProps = { icon?: IconName | undefined; children: JSX.Element };

/** A standing fact about the room or a person: "Sealed scoring", "Lead". */
export const Pill = (props: PillProps) => (
  <span class={styles.pill}>
    <Show when={props.icon}>{(icon) => <Icon name={icon()} size={14} />}</Show>
    {props.children}
  </span>
);
