import { createUniqueId, For, type JSX } from 'solid-js';
import styles from './segmented-control.module.css';

export type SegmentedOption<Value extends string> = { value: Value; label: JSX.Element };

export type SegmentedControlProps<Value extends string> = {
  legend: string;
  options: readonly SegmentedOption<Value>[];
  value: Value | null;
  /** A track for views and kinds; boxes for a decision that is recorded. */
  look?: 'track' | 'boxes' | undefined;
  showLegend?: boolean | undefined;
  disabled?: boolean | undefined;
  onChange: (value: Value) => void;
};

export const SegmentedControl = <Value extends string>(props: SegmentedControlProps<Value>) => {
  const name = createUniqueId();
  return (
    <fieldset class={styles.control} data-look={props.look ?? 'track'} disabled={props.disabled}>
      <legend class={props.showLegend ? styles.legend : 'visually-hidden'}>{props.legend}</legend>
      <div class={styles.options}>
        <For each={props.options}>
          {(option) => (
            <label class={styles.option} data-chosen={option.value === props.value ? '' : undefined}>
              <input
                class={styles.radio}
                type="radio"
                name={name}
                value={option.value}
                checked={option.value === props.value}
                onChange={() => props.onChange(option.value)}
              />
              {option.label}
            </label>
          )}
        </For>
      </div>
    </fieldset>
  );
};
