import { For } from 'solid-js';
import type { Level } from '../../shared/kit/kit.ts';
import { levels } from './rating.ts';
import styles from './warm-up.module.css';
import { useWords } from './words.tsx';

export type WarmUpProps = {
  /** The last level tried; nothing is kept of it. */
  level: Level | null;
  onTry: (level: Level) => void;
};

export const WarmUp = (props: WarmUpProps) => {
  const words = useWords();
  return (
    <div class={styles.row}>
      <div class={styles.keys}>
        <For each={levels}>
          {(level) => (
            <button
              type="button"
              class={styles.key}
              data-level={level}
              aria-label={words().score(level)}
              aria-pressed={props.level === level}
              onClick={() => props.onTry(level)}
            >
              {level}
            </button>
          )}
        </For>
      </div>
      <div>
        <p class={styles.title}>{words().warmUpTitle}</p>
        <p class={styles.detail}>{words().warmUpDetail}</p>
      </div>
    </div>
  );
};
