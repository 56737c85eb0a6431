import { createUniqueId, type JSX, Show } from 'solid-js';
import styles from './text-field.module.css';

export type TextAreaProps = {
  label: string;
  value: string;
  onInput: (value: string) => void;
  hideLabel?: boolean | undefined;
  hint?: JSX.Element;
  error?: string | undefined;
  placeholder?: string | undefined;
  rows?: number | undefined;
  maxLength?: number | undefined;
  disabled?: boolean | undefined;
  /** In the serif, for words that are said aloud. */
  voice?: boolean | undefined;
  onBlur?: (() => void) | undefined;
  /** Ctrl or Cmd Enter. */
  onSubmit?: (() => void) | undefined;
  ref?: ((element: HTMLTextAreaElement) => void) | undefined;
};

export const TextArea = (props: TextAreaProps) => {
  const id = createUniqueId();
  const below = () => props.error ?? props.hint;
  return (
    <div class={styles.row}>
      <label class={props.hideLabel ? 'visually-hidden' : styles.label} for={id}>
        {props.label}
      </label>
      <textarea
        id={id}
        ref={(element) => props.ref?.(element)}
        class={`${styles.field} ${styles.area}`}
        data-voice={props.voice ? '' : undefined}
        dir="auto"
        rows={props.rows ?? 2}
        style={{ '--rows': props.rows ?? 2 }}
        value={props.value}
        placeholder={props.placeholder}
        maxLength={props.maxLength}
        disabled={props.disabled}
        aria-invalid={props.error ? 'true' : undefined}
        aria-describedby={below() ? `${id}-below` : undefined}
        onInput={(event) => props.onInput(event.currentTarget.value)}
        onBlur={() => props.onBlur?.()}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && props.onSubmit) {
            event.preventDefault();
            event.stopPropagation();
            props.onSubmit();
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
