import { For, type JSX, Show } from 'solid-js';
import { Avatar, type Tint } from './avatar.tsx';
import styles from './panel-list.module.css';
import type { ChipValue } from './rating.ts';
import { RatingChip } from './rating-chip.tsx';

export type PanelPerson = {
  id: string;
  name: string;
  tint: Tint;
  /** Role and presence in words: "You, lead", "writing", "Panelist, on a phone". */
  detail?: string | undefined;
  away?: boolean | undefined;
  /** Own rating, or what may be known of another's. */
  score?: ChipValue | null | undefined;
};

export type PanelListProps = {
  people: readonly PanelPerson[];
  label: string;
  divided?: boolean | undefined;
  note?: JSX.Element;
  /** After everything else: what can be done with the seat. */
  actions?: ((person: PanelPerson) => JSX.Element) | undefined;
  /** At the end of a row, where there is no score: "ready", a button. */
  end?: ((person: PanelPerson) => JSX.Element) | undefined;
};

export const PanelList = (props: PanelListProps) => (
  <div class={styles.panel}>
    <ul aria-label={props.label} data-divided={props.divided ? '' : undefined} class={styles.list}>
      <For each={props.people}>
        {(person) => (
          <li class={styles.person} data-cover-group>
            <Avatar name={person.name} tint={person.tint} away={person.away} size="large" decorative />
            <span class={styles.words}>
              <span class={styles.name} dir="auto">
                {person.name}
              </span>
              <Show when={person.detail}>
                <span class={styles.detail}>{person.detail}</span>
              </Show>
            </span>
            <span class={styles.end}>
              <Show when={person.score} fallback={props.end?.(person)}>
                {(score) => <RatingChip value={score()} />}
              </Show>
            </span>
            {props.actions?.(person)}
          </li>
        )}
      </For>
    </ul>
    <Show when={props.note}>
      <p class={styles.note}>{props.note}</p>
    </Show>
  </div>
);
