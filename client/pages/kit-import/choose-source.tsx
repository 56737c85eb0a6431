import { createSignal, onMount } from 'solid-js';
import { Button } from '../../ui/button.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { kitImportWords } from '../../words/english/kit-import.ts';
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
  const refusal = () => (text().trim() ? undefined : kitImportWords.sourceFirst);
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
      <p class={styles.lead}>{kitImportWords.lead}</p>
      <TextArea
        label={kitImportWords.questionsLabel}
        value={text()}
        rows={12}
        placeholder={kitImportWords.prompt}
        onInput={setText}
        onSubmit={read}
        ref={(element) => {
          field = element;
        }}
      />
      <div class={styles.actions}>
        <Button tone="primary" size="large" onPress={read} refusal={refusal()}>
          {kitImportWords.show}
        </Button>
        <FileButton onFile={props.model.takeFile}>{kitImportWords.chooseFile}</FileButton>
      </div>
    </div>
  );
};
