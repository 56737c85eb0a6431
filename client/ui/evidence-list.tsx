import { createSignal, For, type JSX, Show } from 'solid-js';
import { uiWords } from '../words/english/ui.ts';
import { Button } from './button.tsx';
import styles from './evidence-list.module.css';
import { IconButton } from './icon-button.tsx';
import { SectionHeading } from './section-heading.tsx';
import { type NoteSign, Sign } from './sign.tsx';
import { Time } from './time.tsx';

export type EvidenceNote = {
  id: string;
  /** Time of the interview at the first keystroke. */
  atMs: number;
  text: string;
  sign?: NoteSign | null | undefined;
  isPrivate?: boolean | undefined;
  /** The competency it tells of, where that is not the question's. */
  tag?: string | undefined;
  /** Where the note is. A refused one keeps its text here until the person decides. */
  save?: 'saving' | 'saved' | 'keptHere' | 'refused' | undefined;
  /** Why it was refused. */
  refusal?: string | undefined;
};

export type EvidenceListProps = {
  notes: readonly EvidenceNote[];
  hint?: string | undefined;
  heading?: string | undefined;
  onEdit?: ((id: string, text: string) => void) | undefined;
  onRemove?: ((id: string) => void) | undefined;
  onRetry?: ((id: string) => void) | undefined;
};

export const EvidenceList = (props: EvidenceListProps) => {
  const [edited, setEdited] = createSignal<string | null>(null);
  let heading: HTMLElement | undefined;

  const editKey =
    (note: EvidenceNote): JSX.EventHandler<HTMLTextAreaElement, KeyboardEvent> =>
    (event) => {
      if (event.isComposing || event.keyCode === 229) return;
      if (event.key === 'Escape' || (event.key === 'Enter' && !event.shiftKey)) {
        event.preventDefault();
        event.stopPropagation();
        const text = event.currentTarget.value.trim();
        if (event.key === 'Enter' && text === '') props.onRemove?.(note.id);
        else if (event.key === 'Enter' && text !== note.text) props.onEdit?.(note.id, text);
        setEdited(null);
        heading?.focus();
      }
    };

  return (
    <section
      class={styles.evidence}
      aria-label={props.heading ?? uiWords.evidence}
      tabIndex={-1}
      ref={(element) => {
        heading = element;
      }}
    >
      <SectionHeading hint={props.hint}>{props.heading ?? uiWords.evidence}</SectionHeading>
      <Show when={props.notes.length > 0} fallback={<p class={styles.empty}>{uiWords.nothingYet}</p>}>
        <ul class={styles.list}>
          <For each={props.notes}>
            {(note) => (
              <li class={styles.note} data-cover-group data-save={note.save ?? 'saved'}>
                <Time ms={note.atMs} class={styles.time} />
                <span class={styles.signCell} data-cover>
                  <Show when={note.sign}>{(sign) => <Sign sign={sign()} />}</Show>
                </span>
                <Show
                  when={edited() === note.id}
                  fallback={
                    <span class={styles.text} dir="auto" data-cover>
                      {note.text}
                    </span>
                  }
                >
                  <textarea
                    class={styles.editor}
                    aria-label={uiWords.editNote}
                    dir="auto"
                    rows={2}
                    value={note.text}
                    ref={(element) => queueMicrotask(() => element.focus())}
                    onKeyDown={editKey(note)}
                  />
                </Show>
                <span class={styles.end}>
                  <Show when={note.tag}>{(tag) => <span class={styles.state}>{tag()}</span>}</Show>
                  <Show when={note.isPrivate}>
                    <span class={styles.state}>{uiWords.privateNote}</span>
                  </Show>
                  <Show when={note.save === 'saving' || note.save === 'keptHere' ? note.save : null}>
                    {(save) => <span class={styles.state}>{uiWords[save()]}</span>}
                  </Show>
                  <Show when={note.save !== 'refused' && edited() !== note.id}>
                    <span class={styles.actions}>
                      <Show when={props.onEdit}>
                        <IconButton icon="pen" label={uiWords.edit} onPress={() => setEdited(note.id)} />
                      </Show>
                      <Show when={props.onRemove}>
                        {(remove) => (
                          <IconButton icon="trash" label={uiWords.remove} onPress={() => remove()(note.id)} />
                        )}
                      </Show>
                    </span>
                  </Show>
                </span>
                <Show when={note.save === 'refused'}>
                  <span class={styles.refusal}>
                    {note.refusal ?? uiWords.refused}
                    <Show when={props.onRetry}>
                      {(retry) => (
                        <Button tone="link" onPress={() => retry()(note.id)}>
                          {uiWords.tryAgain}
                        </Button>
                      )}
                    </Show>
                    <Show when={props.onRemove}>
                      {(remove) => (
                        <Button tone="link" onPress={() => remove()(note.id)}>
                          {uiWords.remove}
                        </Button>
                      )}
                    </Show>
                  </span>
                </Show>
              </li>
            )}
          </For>
        </ul>
      </Show>
    </section>
  );
};
