import type { Level } from '../../shared/kit/kit.ts';
import styles from './chosen-anchor.module.css';
import { useKitLanguage } from './kit-language.ts';
import { RatingChip } from './rating-chip.tsx';

export type ChosenAnchorProps = { level: Level; anchor: string };

/** What is left of the scale while a phone shows its keyboard. */
export const ChosenAnchor = (props: ChosenAnchorProps) => {
  const kitLanguage = useKitLanguage();
  return (
    <p class={styles.anchor} data-cover-group data-level={props.level}>
      <RatingChip value={props.level} />
      <span lang={kitLanguage()} dir="auto" data-cover>
        {props.anchor}
      </span>
    </p>
  );
};
