import { createMemo, createSignal, onCleanup, onMount, Show } from 'solid-js';
import type { KitPreview, KitSummary } from '../../../shared/http.ts';
import type { Recognised } from '../../../shared/kit/importers/importer.ts';
import { kitImportWords } from '../../words/english/kit-import.ts';
import type { KitImport } from './create-kit-import.ts';
import styles from './import-preview.module.css';
import { RecognisedKit } from './recognised-kit.tsx';
import { SaveKit } from './save-kit.tsx';
import { goToLine, type LineMark, SourceLines } from './source-lines.tsx';

export type ImportPreviewProps = {
  model: KitImport;
  preview: KitPreview;
  onSaved: (kit: KitSummary) => void;
};

const marksOf = (recognised: Recognised): ReadonlyMap<number, LineMark> =>
  new Map([
    ...recognised.skipped.map(({ line }) => [line, 'skipped'] as const),
    // Last, because a warning asks for more than a line that is left out.
    ...recognised.warnings.map(({ line }) => [line, 'warning'] as const),
  ]);

/** The source beside what was made of it. */
export const ImportPreview = (props: ImportPreviewProps) => {
  const [line, setLine] = createSignal<number | null>(null);
  const marks = createMemo(() => marksOf(props.preview.recognised));
  let recognised: HTMLElement | undefined;

  const follow = (to: number) => {
    setLine(to);
    // By now the line is there: the list beside has been drawn again in the same turn.
    goToLine(to);
  };
  onMount(() => {
    const keyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      recognised?.querySelector('form')?.requestSubmit();
    };
    addEventListener('keydown', keyDown);
    onCleanup(() => removeEventListener('keydown', keyDown));
  });
  return (
    <div class={styles.panes}>
      <section class={styles.source} aria-label={kitImportWords.source}>
        <Show
          when={props.model.lines().length > 0}
          fallback={<p class={styles.note}>{kitImportWords.notText}</p>}
        >
          <SourceLines lines={props.model.lines()} marks={marks()} current={line()} />
        </Show>
      </section>
      <section
        ref={(element) => {
          recognised = element;
        }}
        class={styles.recognised}
        aria-label={kitImportWords.recognised}
      >
        <RecognisedKit model={props.model} preview={props.preview} onLine={follow} />
        <div class={styles.save}>
          <SaveKit
            model={props.model}
            questions={props.preview.kit.questions.length}
            onSaved={props.onSaved}
          />
        </div>
      </section>
    </div>
  );
};
