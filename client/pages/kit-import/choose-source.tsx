import { createSignal, onMount } from 'solid-js';
import { Button } from '../../ui/button.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import styles from './choose-source.module.css';
import type { KitImport } from './create-kit-import.ts';
import { FileButton } from './file-input.tsx';

/** A field that holds megabytes makes every keystroke slow; such a paste is read without going through it. */
const mostInField = 200_000;

const textInField = (model: KitImport): string => {
  const source = model.source();
  const text = source?.text ?? '';
  return text.length <= mostInField ? text : '';
};

/** Where a kit comes from: a paste, a file, a drop. */
export const ChooseSource = (props: { model: KitImport }) => {
  const [text, setText] = createSignal(textInField(props.model));
  let field: HTMLTextAreaElement | undefined;
  onMount(() => field?.focus());
  const read = () => {
    if (text().trim()) void props.model.takeText(text());
  };
  const paste = (event: ClipboardEvent) => {
    const pasted = event.clipboardData?.getData('text/plain') ?? '';
    const isWhole = text().trim() === '';
    if (!isWhole || pasted.trim() === '') return;
    // Pasting into the empty field is the whole intention; a second press would only confirm it.
    event.preventDefault();
    if (pasted.length <= mostInField) setText(pasted);
    void props.model.takeText(pasted);
  };
  return (
    <div class={styles.choose} onPaste={paste}>
      <p class={styles.lead}>
        Bring questions as you have them: a page saved as text, a list in Markdown, a kit file. You see what
        is recognised, line by line, before anything is saved.
      </p>
      <TextArea
        label="Questions"
        value={text()}
        rows={12}
        placeholder="Paste them here, or drop a file anywhere on this page."
        onInput={setText}
        onSubmit={read}
        ref={(element) => {
          field = element;
        }}
      />
      <div class={styles.actions}>
        <Button
          tone="primary"
          size="large"
          onPress={read}
          refusal={text().trim() ? undefined : 'Paste questions or choose a file first.'}
        >
          Show what is recognised
        </Button>
        <FileButton onFile={props.model.takeFile}>Choose file</FileButton>
      </div>
    </div>
  );
};
