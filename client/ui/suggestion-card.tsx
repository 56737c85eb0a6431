import { Show } from 'solid-js';
import { uiWords } from '../words/english/ui.ts';
import { Avatar, type Tint } from './avatar.tsx';
import { Button } from './button.tsx';
import styles from './suggestion-card.module.css';

export type SuggestionCardProps = {
  by: string;
  tint: Tint;
  text: string;
  /** Which question it is for. */
  about?: string | undefined;
  /** Both are left out where it is for somebody else to decide. */
  onAccept?: (() => void) | undefined;
  onDismiss?: (() => void) | undefined;
};

/** A probe that a panelist suggests to the lead. */
export const SuggestionCard = (props: SuggestionCardProps) => {
  return (
    <article class={styles.card} aria-label={uiWords.suggestedBy(props.by)}>
      <Avatar name={props.by} tint={props.tint} size="small" />
      <div class={styles.words}>
        <p dir="auto">{props.text}</p>
        <Show when={props.about}>
          <p class={styles.about}>{props.about}</p>
        </Show>
        <Show when={props.onAccept}>
          <div class={styles.actions}>
            <Button tone="quiet" size="small" onPress={() => props.onAccept?.()}>
              {uiWords.addAsFollowUp}
            </Button>
            <Button tone="quiet" size="small" onPress={() => props.onDismiss?.()}>
              {uiWords.dismiss}
            </Button>
          </div>
        </Show>
      </div>
    </article>
  );
};
