import { createSignal, onCleanup, Show } from 'solid-js';
import { roomWords } from '../../words/english/room.ts';
import styles from './loading.module.css';

/** Nothing, as long as that is honest; then a word. No skeletons: they promise a shape that nobody knows. */
export const Loading = () => {
  const [isSlow, setSlow] = createSignal(false);
  const timer = setTimeout(() => setSlow(true), 2_000);
  onCleanup(() => clearTimeout(timer));
  return (
    <div class={styles.page}>
      <Show when={isSlow()}>
        <p class={styles.word}>{roomWords.connecting}</p>
      </Show>
    </div>
  );
};
