import { For } from 'solid-js';
import { bindings } from '../../room/keys.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { KeyCap } from '../../ui/key-cap.tsx';
import styles from './keys-dialog.module.css';

/** All keys, printed from the table that they are read by. */
export const KeysDialog = (props: { onClose: () => void }) => (
  <Dialog title="Keys" open onClose={props.onClose}>
    {/* The list is longer than a small window, and without a control inside it the keyboard could not scroll it. */}
    {/* biome-ignore lint/a11y/noNoninteractiveTabindex: see above */}
    <p class={styles.idea} tabIndex={0}>
      Digits score, letters write, arrows look around.
    </p>
    <dl class={styles.list}>
      <For each={bindings}>
        {(binding) => (
          <div class={styles.row}>
            <dt class={styles.keys}>
              <KeyCap keys={binding.keys} />
            </dt>
            <dd>{binding.says}</dd>
          </div>
        )}
      </For>
    </dl>
  </Dialog>
);
