import { For } from 'solid-js';
import { pageDirection } from '../../room/key-listener.ts';
import { type Binding, bindings } from '../../room/keys.ts';
import { withModifier } from '../../shell/modifier.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { KeyCap } from '../../ui/key-cap.tsx';
import { keyWords } from '../../words/english/keys.ts';
import styles from './keys-dialog.module.css';

const printed = ({ name, keys, withCtrl }: Binding): string => {
  if (name === 'resume') return keyWords.space;
  if (name === 'next' && pageDirection() === 'rtl') return '←';
  return withCtrl ? withModifier(keys) : keys;
};

/** All keys, printed from the table that they are read by. */
export const KeysDialog = (props: { onClose: () => void }) => (
  <Dialog title={keyWords.title} open onClose={props.onClose}>
    {/* The list is longer than a small window, and without a control inside it the keyboard could not scroll it. */}
    {/* biome-ignore lint/a11y/noNoninteractiveTabindex: see above */}
    <p class={styles.idea} tabIndex={0}>
      {keyWords.idea}
    </p>
    <dl class={styles.list}>
      <For each={bindings}>
        {(binding) => (
          <div class={styles.row}>
            <dt class={styles.keys}>
              <KeyCap keys={printed(binding)} />
            </dt>
            <dd>{keyWords[binding.name]}</dd>
          </div>
        )}
      </For>
    </dl>
  </Dialog>
);
