import { For, Show } from 'solid-js';
import { uiWords } from '../words/english/ui.ts';
import { useKitLanguage } from './kit-language.ts';
import styles from './scores-in.module.css';

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
  const kitLanguage = useKitLanguage();
  return (
    <ul class={styles.list} aria-label={uiWords.scoresIn}>
      <For each={props.rows}>
        {(row) => (
          <li class={styles.row} data-planned={row.planned ? '' : undefined}>
            <span class={styles.name} lang={kitLanguage()} dir="auto">
              {row.name}
            </span>
            <Show when={!row.planned} fallback={<span class={styles.planned}>{uiWords.planned}</span>}>
              <span class="visually-hidden">{uiWords.scoresInOf(row.scored, row.of)}</span>
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
