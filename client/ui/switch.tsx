import { createUniqueId, Show } from 'solid-js';
import styles from './switch.module.css';

export type SwitchProps = {
  label: string;
  detail?: string | undefined;
  checked: boolean;
  /** Why it cannot be changed now. */
  refusal?: string | undefined;
  onChange: (checked: boolean) => void;
};

export const Switch = (props: SwitchProps) => {
  const detailId = createUniqueId();
  return (
    <label class={styles.row} data-refused={props.refusal === undefined ? undefined : ''}>
      <span class={styles.words}>
        <span class={styles.label}>{props.label}</span>
        <Show when={props.refusal ?? props.detail}>
          {(detail) => (
            <span class={styles.detail} id={detailId}>
              {detail()}
            </span>
          )}
        </Show>
      </span>
      <input
        type="checkbox"
        role="switch"
        class={styles.switch}
        aria-label={props.label}
        aria-describedby={props.refusal || props.detail ? detailId : undefined}
        aria-checked={props.checked}
        checked={props.checked}
        disabled={props.refusal !== undefined}
        onChange={(event) => {
          props.onChange(event.currentTarget.checked);
          event.currentTarget.checked = props.checked;
        }}
      />
    </label>
  );
};
