import { batch, createEffect, createSignal, For, on, Show, untrack } from 'solid-js';
import { draftOfMarkdown, type MarkdownReading, markdownOfDraft } from '../../../shared/kit/edit/markdown.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { kitEditWords } from '../../words/english/kit-edit.ts';
import type { KitEditor } from './create-editor.ts';
import styles from './form.module.css';
import own from './markdown-view.module.css';

/** Most problems shown at once; the next ones come when these are mended. */
const mostProblems = 20;

/**
 * The kit as its file's text. As long as all of it is understood it is the draft, letter by letter; what is not
 * understood waits here, with its lines named, and the draft stays as it was.
 */
export const MarkdownView = (props: { editor: KitEditor }) => {
  const id = untrack(props.editor.draft).id;
  const written = () => markdownOfDraft(props.editor.draft(), props.editor.nextVersion());
  const [text, setText] = createSignal(untrack(written));
  const [waiting, setWaiting] = createSignal<MarkdownReading | null>(null);
  let field: HTMLTextAreaElement | undefined;

  let taken = untrack(props.editor.draft);

  const take = ({ draft }: MarkdownReading) => {
    if (draft) props.editor.edit({ kind: 'replace', draft }, 'markdown');
    taken = props.editor.draft();
  };
  const write = (next: string) => {
    const reading = draftOfMarkdown(next, id);
    const isWhole = reading.problems.length === 0;
    batch(() => {
      setText(next);
      setWaiting(isWhole ? null : reading);
      if (isWhole) take(reading);
    });
  };
  // Undone, or changed in the outline: the text follows, unless words wait in it.
  createEffect(
    on(props.editor.draft, (draft) => {
      if (draft !== taken && waiting() === null) setText(written());
    }),
  );
  const goTo = (line: number) => {
    if (!field) return;
    const start =
      field.value
        .split('\n')
        .slice(0, line - 1)
        .join('\n').length + (line > 1 ? 1 : 0);
    const end = field.value.indexOf('\n', start);
    field.focus();
    field.setSelectionRange(start, end < 0 ? field.value.length : end);
  };
  return (
    <div class={`${styles.form} ${own.markdown}`}>
      <Show when={waiting()}>
        {(reading) => (
          <div class={own.problems} role="status">
            <p class={styles.detail}>{kitEditWords.notUnderstood}</p>
            <ul class={own.list}>
              <For each={reading().problems.slice(0, mostProblems)}>
                {(problem) => (
                  <li>
                    <Banner
                      lead={kitEditWords.line(problem.line)}
                      action={
                        <Button tone="link" onPress={() => goTo(problem.line)}>
                          {kitEditWords.goToLine}
                        </Button>
                      }
                    >
                      <span dir="auto">{problem.text}</span>
                    </Banner>
                  </li>
                )}
              </For>
            </ul>
            <Show when={reading().draft}>
              <div>
                <Button
                  onPress={() => {
                    batch(() => {
                      take(reading());
                      setWaiting(null);
                      setText(written());
                    });
                  }}
                >
                  {kitEditWords.useAnyway}
                </Button>
              </div>
            </Show>
          </div>
        )}
      </Show>
      <TextArea
        label={kitEditWords.markdownLabel}
        hint={kitEditWords.markdownHint}
        rows={24}
        value={text()}
        onInput={write}
        ref={(element) => {
          field = element;
        }}
      />
    </div>
  );
};
