import { createSignal, type JSX, onCleanup, onMount, Show } from 'solid-js';
import { Button } from '../../ui/button.tsx';
import { kitImportWords } from '../../words/english/kit-import.ts';
import styles from './file-input.module.css';

export type FileButtonProps = {
  children: JSX.Element;
  tone?: 'primary' | 'outline' | undefined;
  onFile: (file: File) => void;
};

/** A button that opens the device's own dialog. The field behind it is out of sight and out of the tab order. */
export const FileButton = (props: FileButtonProps) => {
  let field: HTMLInputElement | undefined;
  return (
    <>
      <Button tone={props.tone} onPress={() => field?.click()}>
        {props.children}
      </Button>
      <input
        ref={(element) => {
          field = element;
        }}
        class="visually-hidden"
        type="file"
        tabIndex={-1}
        aria-hidden="true"
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          // The same file can be chosen again, after it was mended.
          event.currentTarget.value = '';
          if (file) props.onFile(file);
        }}
      />
    </>
  );
};

const holdsFile = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;

/** Takes a file that is dropped anywhere on the page, and says so while one hangs over it. */
export const DropAnywhere = (props: { onFile: (file: File) => void }) => {
  const [over, setOver] = createSignal(false);
  const listeners = {
    dragover(event: DragEvent) {
      if (!holdsFile(event)) return;
      event.preventDefault();
      setOver(true);
    },
    dragleave(event: DragEvent) {
      if (event.relatedTarget === null) setOver(false);
    },
    drop(event: DragEvent) {
      if (!holdsFile(event)) return;
      // Without this the browser leaves the page to show the file.
      event.preventDefault();
      setOver(false);
      const file = event.dataTransfer?.files[0];
      if (file) props.onFile(file);
    },
  };
  onMount(() => {
    addEventListener('dragover', listeners.dragover);
    addEventListener('dragleave', listeners.dragleave);
    addEventListener('drop', listeners.drop);
    onCleanup(() => {
      removeEventListener('dragover', listeners.dragover);
      removeEventListener('dragleave', listeners.dragleave);
      removeEventListener('drop', listeners.drop);
    });
  });
  return (
    <Show when={over()}>
      <div class={styles.over}>
        <p class={styles.overText}>{kitImportWords.drop}</p>
      </div>
    </Show>
  );
};
