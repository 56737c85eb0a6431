import { For, Show } from 'solid-js';
import styles from './scores-in.module.css';
import { useWords } from './words.tsx';

export type ScoresInRow = {
  id: string;
  name: string;
  /** How many have scored; never who, never what. */
  scored: number;
  of: number;
  /** Nothing of it was asked yet. */
  planned?: boolean | undefined;
};

export type ScoresInProps = { rows: readonly ScoresInRow[] };

export const ScoresIn = (props: ScoresInProps) => {
  const words = useWords();
  return (
    <ul class={styles.list} aria-label={words().scoresIn}>
      <For each={props.rows}>
        {(row) => (
          <li class={styles.row} data-planned={row.planned ? '' : undefined}>
            <span class={styles.name} dir="auto">
              {row.name}
            </span>
            <Show when={!row.planned} fallback={<span class={styles.planned}>{words().planned}</span>}>
              <span class="visually-hidden">{words().scoresInOf(row.scored, row.of)}</span>
              <span class={styles.squares} aria-hidden="true">
                <For each={Array.from({ length: row.of })}>
                  {(_, index) => (
                    <span class={styles.square} data-in={index() < row.scored ? '' : undefined} />
                  )}
                </For>
              </span>
            </Show>
          </li>
        )}
      </For>
    </ul>
  );
};
