import { createUniqueId, For, type JSX, Show } from 'solid-js';
import type { Anchors, Level, Scale } from '../../shared/kit/kit.ts';
import { uiWords } from '../words/english/ui.ts';
import { KeyCap } from './key-cap.tsx';
import { useKitLanguage } from './kit-language.ts';
import { levels, type RatingValue } from './rating.ts';
import { RatingChip } from './rating-chip.tsx';
import styles from './rating-scale.module.css';

export type RatingScaleProps = {
  /** null: not rated yet. */
  value: RatingValue | null;
  scale: Scale;
  /** The behaviour on each cell. Without anchors the cells hold the labels alone. */
  anchors?: Partial<Anchors> | undefined;
  legend?: string | undefined;
  /** Said small beside the legend. */
  hint?: string | undefined;
  /** Which keys score right now; `escape` while a field has the focus. */
  keys?: 'digits' | 'escape' | 'none' | undefined;
  /** What the control for a missing rating says; null leaves it out. */
  cannotTell?: string | null | undefined;
  /** Why it cannot be rated now. */
  refusal?: string | undefined;
  onRate: (value: RatingValue) => void;
  /** Takes the rating back: "Cannot tell" pressed again, or Delete. */
  onClear?: (() => void) | undefined;
};

/** A scale's own words as anchors, for a question that has none. */
export const meaningsOf = (scale: Scale): Partial<Anchors> =>
  Object.fromEntries(scale.levels.map((level) => [level.value, level.meaning]));

export const labelOf = (scale: Scale, level: Level): string =>
  scale.levels.find((candidate) => candidate.value === level)?.label ?? String(level);

export const RatingScale = (props: RatingScaleProps) => {
  const kitLanguage = useKitLanguage();
  const name = createUniqueId();
  const reasonId = createUniqueId();
  let radios: HTMLElement | undefined;

  // The browser has checked the radio by now; when the rating was not taken over, the value shown stays the truth.
  const showValue = () => {
    for (const radio of radios?.querySelectorAll('input') ?? []) {
      radio.checked = radio.value === String(props.value);
    }
  };
  const rate = (level: Level) => {
    props.onRate(level);
    showValue();
  };
  const rateCannotTell = () => {
    if (props.value === 'insufficientEvidence') props.onClear?.();
    else props.onRate('insufficientEvidence');
    showValue();
  };
  const clearByKey: JSX.EventHandler<HTMLElement, KeyboardEvent> = (event) => {
    if ((event.key === 'Delete' || event.key === 'Backspace') && props.value !== null && props.onClear) {
      event.preventDefault();
      props.onClear();
      showValue();
    }
  };

  return (
    <fieldset
      class={styles.scale}
      data-cover-group
      disabled={props.refusal !== undefined}
      aria-describedby={props.refusal ? reasonId : undefined}
      data-rated={props.value === null ? undefined : ''}
    >
      <legend class={styles.legend}>
        <span class={styles.title}>{props.legend ?? uiWords.yourScore}</span>
        <Show when={props.hint}>
          <span class={styles.hint}>{props.hint}</span>
        </Show>
        <Show when={(props.keys ?? 'digits') !== 'none'}>
          <span class={styles.keys} aria-hidden="true">
            <Show when={props.keys === 'escape'}>
              <KeyCap keys="Esc" /> {uiWords.thenKey}
            </Show>
            <KeyCap keys="1" /> {uiWords.to} <KeyCap keys="4" />
          </span>
        </Show>
      </legend>
      <Show when={props.cannotTell !== null}>
        <button
          type="button"
          class={styles.cannotTell}
          aria-pressed={props.value === 'insufficientEvidence'}
          onClick={rateCannotTell}
        >
          {props.cannotTell ?? uiWords.cannotTell}
          <Show when={(props.keys ?? 'digits') !== 'none'}>
            <span class={styles.keys} aria-hidden="true">
              <KeyCap keys="0" />
            </span>
          </Show>
        </button>
      </Show>
      <div
        ref={(element) => {
          radios = element;
        }}
        class={styles.cells}
        lang={kitLanguage()}
        data-plain={props.anchors ? undefined : ''}
      >
        <For each={levels}>
          {(level) => (
            <label
              class={styles.cell}
              data-level={level}
              data-chosen={props.value === level ? '' : undefined}
            >
              <input
                class={styles.radio}
                type="radio"
                name={name}
                value={level}
                checked={props.value === level}
                onChange={() => rate(level)}
                onKeyDown={clearByKey}
              />
              <RatingChip value={level} look={props.value === level ? 'filled' : 'outline'} decorative />
              <span class={styles.label}>
                <span class="visually-hidden">{level}</span> <bdi>{labelOf(props.scale, level)}</bdi>
              </span>{' '}
              <Show when={props.anchors?.[level]}>
                {(anchor) => (
                  <span class={styles.anchor} dir="auto">
                    {anchor()}
                  </span>
                )}
              </Show>
            </label>
          )}
        </For>
      </div>
      <Show when={props.refusal}>
        {(reason) => (
          <p id={reasonId} class={styles.reason}>
            {reason()}
          </p>
        )}
      </Show>
    </fieldset>
  );
};
