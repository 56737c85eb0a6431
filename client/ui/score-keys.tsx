import { createUniqueId, For } from 'solid-js';
import type { Level, Scale } from '../../shared/kit/kit.ts';
import { uiWords } from '../words/english/ui.ts';
import { useKitLanguage } from './kit-language.ts';
import { levels, type RatingValue } from './rating.ts';
import { RatingChip } from './rating-chip.tsx';
import { labelOf } from './rating-scale.tsx';
import styles from './score-keys.module.css';

export type ScoreKeysProps = {
  value: RatingValue | null;
  scale: Scale;
  refusal?: string | undefined;
  onRate: (value: Level) => void;
};

/** The scale as one row on the composer of a phone, while the keyboard leaves no room for anchors. */
export const ScoreKeys = (props: ScoreKeysProps) => {
  const kitLanguage = useKitLanguage();
  const name = createUniqueId();
  return (
    <fieldset class={styles.keys} data-cover-group disabled={props.refusal !== undefined}>
      <legend class="visually-hidden">{uiWords.yourScore}</legend>
      <For each={levels}>
        {(level) => (
          // The field below keeps the focus, or the keyboard would go and come.
          <label
            class={styles.key}
            data-level={level}
            data-chosen={props.value === level ? '' : undefined}
            onMouseDown={(event) => event.preventDefault()}
          >
            <input
              type="radio"
              class={styles.radio}
              name={name}
              aria-label={`${level} ${labelOf(props.scale, level)}`}
              value={level}
              checked={props.value === level}
              onChange={(event) => {
                props.onRate(level);
                event.currentTarget.checked = props.value === level;
              }}
            />
            <RatingChip value={level} look={props.value === level ? 'filled' : 'outline'} decorative />
            <span class={styles.label} lang={kitLanguage()} dir="auto">
              {labelOf(props.scale, level)}
            </span>
          </label>
        )}
      </For>
    </fieldset>
  );
};
