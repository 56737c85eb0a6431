import { Show } from 'solid-js';
import { uiWords } from '../words/english/ui.ts';
import styles from './avatar.module.css';
import { Icon } from './icon.tsx';

export type Tint = 1 | 2 | 3 | 4 | 5 | 6;
export type AvatarProps = {
  name: string;
  tint: Tint;
  badge?: 'writing' | 'scored' | null | undefined;
  away?: boolean | undefined;
  size?: 'small' | 'normal' | 'large' | undefined;
  /** When the name stands beside it. */
  decorative?: boolean | undefined;
};

/** First letter of the first and of the last word; one letter for a single word. */
export const initialsOf = (name: string): string => {
  const words = name.trim().split(/\s+/u);
  const letters = [words[0], words.length > 1 ? words.at(-1) : ''];
  return letters
    .map((word) => Array.from(word ?? '')[0] ?? '')
    .join('')
    .toLocaleUpperCase();
};

export const Avatar = (props: AvatarProps) => {
  const label = () =>
    [props.name, props.away ? uiWords.away : props.badge ? uiWords[props.badge] : null]
      .filter((part) => part !== null)
      .join(', ');
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: it has a label exactly when it has the role
    <span
      class={styles.avatar}
      data-tint={props.tint}
      data-size={props.size ?? 'normal'}
      data-away={props.away ? '' : undefined}
      role={props.decorative ? undefined : 'img'}
      aria-label={props.decorative ? undefined : label()}
      aria-hidden={props.decorative ? 'true' : undefined}
      title={props.decorative ? undefined : label()}
    >
      <span aria-hidden="true">{initialsOf(props.name)}</span>
      <Show when={!props.away && props.badge}>
        {(badge) => (
          <span class={styles.badge} data-badge={badge()}>
            <Icon name={badge() === 'scored' ? 'check' : 'pen'} size={12} />
          </span>
        )}
      </Show>
    </span>
  );
};
