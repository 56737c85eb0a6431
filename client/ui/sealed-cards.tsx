import { For, Show } from 'solid-js';
import { Avatar, type Tint } from './avatar.tsx';
import styles from './sealed-cards.module.css';

export type SealedCard = {
  id: string;
  /** What stands under the card, usually the first name. */
  name: string;
  /** Where the initials come from, when that is not the name. */
  fullName?: string | undefined;
  tint: Tint;
  isSubmitted: boolean;
  /** "submitted", "7 of 9 scored". */
  detail: string;
};

export type SealedCardsProps = { cards: readonly SealedCard[]; label: string };

export const SealedCards = (props: SealedCardsProps) => (
  <ul class={styles.cards} aria-label={props.label}>
    <For each={props.cards}>
      {(card) => (
        <li class={styles.person}>
          <span class={styles.card} data-submitted={card.isSubmitted ? '' : undefined}>
            <Show when={card.isSubmitted}>
              <Avatar name={card.fullName ?? card.name} tint={card.tint} size="large" decorative />
            </Show>
          </span>
          <span class={styles.name} dir="auto">
            {card.name}
          </span>
          <span class={styles.detail}>{card.detail}</span>
        </li>
      )}
    </For>
  </ul>
);
