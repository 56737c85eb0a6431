import { createUniqueId, type JSX, Show } from 'solid-js';
import styles from './text-field.module.css';

export type TextFieldProps = {
  label: string;
  value: string;
  onInput: (value: string) => void;
  hideLabel?: boolean | undefined;
  type?:
    | 'text'
    | 'search'
    | 'email'
    | 'url'
    | 'password'
    | 'number'
    | 'date'
    | 'time'
    | 'datetime-local'
    | undefined;
  hint?: JSX.Element;
  /** What is wrong, and what to do. */
  error?: string | undefined;
  placeholder?: string | undefined;
  autocomplete?: string | undefined;
  maxLength?: number | undefined;
  required?: boolean | undefined;
  disabled?: boolean | undefined;
  size?: 'normal' | 'large' | undefined;
  onEnter?: (() => void) | undefined;
  ref?: ((element: HTMLInputElement) => void) | undefined;
};

export const TextField = (props: TextFieldProps) => {
  const id = createUniqueId();
  const below = () => props.error ?? props.hint;
  return (
    <div class={styles.row}>
      <label class={props.hideLabel ? 'visually-hidden' : styles.label} for={id}>
        {props.label}
      </label>
      <input
        id={id}
        ref={(element) => props.ref?.(element)}
        class={styles.field}
        data-size={props.size ?? 'normal'}
        dir="auto"
        type={props.type ?? 'text'}
        value={props.value}
        placeholder={props.placeholder}
        autocomplete={props.autocomplete ?? 'off'}
        maxLength={props.maxLength}
        required={props.required}
        disabled={props.disabled}
        aria-invalid={props.error ? 'true' : undefined}
        aria-describedby={below() ? `${id}-below` : undefined}
        onInput={(event) => props.onInput(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.isComposing && props.onEnter) {
            event.preventDefault();
            props.onEnter();
          }
        }}
      />
      <Show when={below()}>
        <p id={`${id}-below`} class={styles.below} data-error={props.error ? '' : undefined}>
          {below()}
        </p>
      </Show>
    </div>
  );
};
