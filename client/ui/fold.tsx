import type { JSX } from 'solid-js';
import styles from './fold.module.css';
import { Icon } from './icon.tsx';

export type FoldProps = { title: string; children: JSX.Element; open?: boolean | undefined };

export const Fold = (props: FoldProps) => (
  <details class={styles.fold} open={props.open}>
    <summary class={styles.title}>
      <span class={styles.chevron}>
        <Icon name="chevron" size={12} />
      </span>
      {props.title}
    </summary>
    <div class={styles.body}>{props.children}</div>
  </details>
);
