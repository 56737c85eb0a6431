import { uiWords } from '../words/english/ui.ts';
import type { ChipValue } from './rating.ts';
import styles from './rating-chip.module.css';

export type RatingChipProps = {
  value: ChipValue;
  /** Filled is a score given; outline is one that could be. */
  look?: 'filled' | 'outline' | undefined;
  size?: 'small' | 'normal' | 'large' | undefined;
  /** When words beside it say the same. */
  decorative?: boolean | undefined;
};

/** What a chip says aloud. */
export const chipLabel = (value: ChipValue): string => {
  switch (value) {
    case 'insufficientEvidence':
      return uiWords.cannotTell;
    case 'toDo':
      return uiWords.toScore;
    case 'sealed':
      return uiWords.sealed;
    case 'notAsked':
      return uiWords.notAsked;
    default:
      return uiWords.score(value);
  }
};

/** Without a digit: colour would stand alone, so a dash stands for both kinds of missing rating. */
const mark = (value: ChipValue): string => {
  if (typeof value === 'number') return String(value);
  return value === 'insufficientEvidence' ? '–' : '';
};

export const RatingChip = (props: RatingChipProps) => {
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: it has a label exactly when it has the role
    <span
      class={styles.chip}
      data-cover
      data-value={props.value}
      data-look={props.look ?? 'filled'}
      data-size={props.size ?? 'normal'}
      role={props.decorative ? undefined : 'img'}
      aria-label={props.decorative ? undefined : chipLabel(props.value)}
      title={props.decorative || typeof props.value === 'number' ? undefined : chipLabel(props.value)}
      aria-hidden={props.decorative ? 'true' : undefined}
    >
      {mark(props.value)}
    </span>
  );
};
