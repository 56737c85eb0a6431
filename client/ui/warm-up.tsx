import { For } from 'solid-js';
import type { Level } from '../../shared/kit/kit.ts';
import { uiWords } from '../words/english/ui.ts';
import { warmUpWords } from '../words/english/warm-up.ts';
import { levels } from './rating.ts';
import styles from './warm-up.module.css';

export type WarmUpProps = {
  /** The last level tried; nothing is kept of it. */
  level: Level | null;
  onTry: (level: Level) => void;
};

export const WarmUp = (props: WarmUpProps) => {
  return (
    <div class={styles.row}>
      <div class={styles.keys}>
        <For each={levels}>
          {(level) => (
            <button
              type="button"
              class={styles.key}
              data-level={level}
              aria-label={uiWords.score(level)}
              aria-pressed={props.level === level}
              onClick={() => props.onTry(level)}
            >
              {level}
            </button>
          )}
        </For>
      </div>
      <div>
        <p class={styles.title}>{warmUpWords.warmUpTitle}</p>
        <p class={styles.detail}>{warmUpWords.warmUpDetail}</p>
      </div>
    </div>
  );
};
