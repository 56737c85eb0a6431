import { createUniqueId, For, Show } from 'solid-js';
import styles from './choice-list.module.css';

export type Choice<Value extends string> = { value: Value; label: string; detail?: string | undefined };

export type ChoiceListProps<Value extends string> = {
  legend: string;
  choices: readonly Choice<Value>[];
  value: Value | null;
  onChange: (value: Value) => void;
};

export const ChoiceList = <Value extends string>(props: ChoiceListProps<Value>) => {
  const name = createUniqueId();
  return (
    <fieldset>
      <legend class={styles.legend}>{props.legend}</legend>
      <div class={styles.choices}>
        <For each={props.choices}>
          {(choice) => (
            <label class={styles.choice}>
              <input
                class={styles.radio}
                type="radio"
                name={name}
                value={choice.value}
                checked={choice.value === props.value}
                onChange={() => props.onChange(choice.value)}
              />
              <span class={styles.words}>
                <span class={styles.label}>{choice.label}</span>
                <Show when={choice.detail}>
                  <span class={styles.detail}>{choice.detail}</span>
                </Show>
              </span>
            </label>
          )}
        </For>
      </div>
    </fieldset>
  );
};
