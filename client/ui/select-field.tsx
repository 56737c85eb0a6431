import { createUniqueId, For, Show } from 'solid-js';
import { Icon } from './icon.tsx';
import styles from './text-field.module.css';

export type SelectFieldProps<Value extends string> = {
  label: string;
  /** `lang`: an option’s own language, where it is not the interface’s. */
  options: readonly { value: Value; label: string; lang?: string | undefined }[];
  value: Value;
  hideLabel?: boolean | undefined;
  hint?: string | undefined;
  disabled?: boolean | undefined;
  onChange: (value: Value) => void;
};

export const SelectField = <Value extends string>(props: SelectFieldProps<Value>) => {
  const id = createUniqueId();
  return (
    <div class={styles.row}>
      <label class={props.hideLabel ? 'visually-hidden' : styles.label} for={id}>
        {props.label}
      </label>
      <div class={styles.selectRow}>
        <select
          id={id}
          class={`${styles.field} ${styles.select}`}
          disabled={props.disabled}
          aria-describedby={props.hint ? `${id}-below` : undefined}
          // The options are the only values there are.
          onChange={(event) => props.onChange(event.currentTarget.value as Value)}
        >
          <For each={props.options}>
            {(option) => (
              <option value={option.value} lang={option.lang} selected={option.value === props.value}>
                {option.label}
              </option>
            )}
          </For>
        </select>
        <Icon name="chevron" size={14} />
      </div>
      <Show when={props.hint}>
        <p id={`${id}-below`} class={styles.below}>
          {props.hint}
        </p>
      </Show>
    </div>
  );
};
