import { type JSX, Show } from 'solid-js';
import styles from './checkbox.module.css';

export type CheckboxProps = {
  checked: boolean;
  children: JSX.Element;
  /** After the label: who ticked it, and when. */
  detail?: JSX.Element;
  /** A ticked thing that is done with. */
  strike?: boolean | undefined;
  disabled?: boolean | undefined;
  /** Only the box is seen; the words are for readers. */
  bare?: boolean | undefined;
  onToggle: (checked: boolean) => void;
};

export const Checkbox = (props: CheckboxProps) => (
  <label
    class={styles.row}
    data-disabled={props.disabled ? '' : undefined}
    data-bare={props.bare ? '' : undefined}
  >
    <input
      class={styles.box}
      type="checkbox"
      checked={props.checked}
      disabled={props.disabled}
      onChange={(event) => {
        props.onToggle(event.currentTarget.checked);
        // Shown is what the owner of the value made of it.
        event.currentTarget.checked = props.checked;
      }}
    />
    <span
      class={props.bare ? 'visually-hidden' : styles.label}
      data-strike={props.strike && props.checked ? '' : undefined}
    >
      {props.children}
    </span>
    <Show when={props.detail}>
      <span class={styles.detail}>{props.detail}</span>
    </Show>
  </label>
);
