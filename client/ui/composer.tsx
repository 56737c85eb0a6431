import { For, type JSX, Show } from 'solid-js';
import { uiWords } from '../words/english/ui.ts';
import styles from './composer.module.css';
import { Icon } from './icon.tsx';
import { KeyCap } from './key-cap.tsx';
import { type NoteSign, noteSigns, Sign, splitSign } from './sign.tsx';
import { Time } from './time.tsx';

export type ComposerProps = {
  /** The draft of the question in view. */
  text: string;
  sign: NoteSign | null;
  /** The stamp: now, or the draft's first keystroke. */
  atMs: number;
  placeholder?: string | undefined;
  /** Before the text: what the note is beside its sign. */
  marks?: JSX.Element;
  /** After the signs: how that is chosen. */
  options?: JSX.Element;
  /** Why nothing can be written now. */
  refusal?: string | undefined;
  onDraft: (text: string, sign: NoteSign | null) => void;
  /** Enter. The field lets the focus go, so that digits score again. */
  onSave: (text: string, sign: NoteSign | null) => void;
  /** Ctrl or Cmd Enter. */
  onSaveAndGo?: ((text: string, sign: NoteSign | null) => void) | undefined;
  /** Escape: the field is left, the draft stays. */
  onLeave?: (() => void) | undefined;
  onFocusChange?: ((focused: boolean) => void) | undefined;
  ref?: ((field: HTMLTextAreaElement) => void) | undefined;
};

const icons = { strength: 'plus', concern: 'minus', followUp: 'question' } as const;

export const Composer = (props: ComposerProps) => {
  let field: HTMLTextAreaElement | undefined;

  const draft = (typed: string) => {
    const split = splitSign(typed);
    const text = split.sign ? split.text : typed;
    props.onDraft(text, split.sign ?? props.sign);
    // The draft may be the same as before the sign was typed, and then nothing else takes the sign out of the field.
    if (field && field.value !== text) field.value = text;
  };
  // While an input method composes, the field is its own; the finished word comes with compositionend.
  const input: JSX.EventHandler<HTMLTextAreaElement, InputEvent> = (event) => {
    if (event.isComposing) props.onDraft(event.currentTarget.value, props.sign);
    else draft(event.currentTarget.value);
  };
  const save = (how: (text: string, sign: NoteSign | null) => void) => {
    const text = props.text.trim();
    if (text !== '') how(text, props.sign);
  };
  const keyDown: JSX.EventHandler<HTMLTextAreaElement, KeyboardEvent> = (event) => {
    // Safari ends a composition before the Enter that ended it; 229 still tells the two apart.
    if (event.isComposing || event.keyCode === 229) return;
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      if (event.ctrlKey || event.metaKey) {
        if (!props.onSaveAndGo) return;
        event.stopPropagation();
        save(props.onSaveAndGo);
      } else {
        save(props.onSave);
      }
      event.currentTarget.blur();
    } else if (event.key === 'Escape') {
      event.stopPropagation();
      event.currentTarget.blur();
      props.onLeave?.();
    } else if (event.key === 'Backspace' && props.text === '' && props.sign) {
      props.onDraft('', null);
    }
  };
  const toggle = (sign: NoteSign) => {
    props.onDraft(props.text, props.sign === sign ? null : sign);
    field?.focus();
  };

  return (
    <div class={styles.dock}>
      <div class={styles.frame} data-cover-group data-refused={props.refusal === undefined ? undefined : ''}>
        <Time ms={props.atMs} class={styles.stamp} />
        <Show when={props.sign}>{(sign) => <Sign sign={sign()} />}</Show>
        <Show when={props.marks}>
          <span class={styles.marks}>{props.marks}</span>
        </Show>
        <div class={styles.grow} data-cover={props.text === '' ? undefined : ''} data-text={`${props.text} `}>
          <textarea
            ref={(element) => {
              field = element;
              props.ref?.(element);
            }}
            class={styles.field}
            rows={1}
            // An empty field has the direction of the page, or its prompt would stand at the wrong end.
            dir={props.text === '' ? undefined : 'auto'}
            enterkeyhint="done"
            autocomplete="off"
            maxLength={8000}
            aria-label={uiWords.noteLabel}
            placeholder={props.refusal ?? props.placeholder ?? uiWords.notePlaceholder}
            disabled={props.refusal !== undefined}
            value={props.text}
            onInput={input}
            onCompositionEnd={(event) => draft(event.currentTarget.value)}
            onKeyDown={keyDown}
            onFocus={() => props.onFocusChange?.(true)}
            onBlur={() => props.onFocusChange?.(false)}
          />
        </div>
        <Show when={props.text.trim() !== ''}>
          <span class={styles.hint} aria-hidden="true">
            <KeyCap keys="↵" /> {uiWords.save}
          </span>
        </Show>
        <span class={styles.signs}>
          <For each={noteSigns}>
            {(sign) => (
              <button
                type="button"
                class={styles.sign}
                data-sign={sign}
                aria-label={uiWords[sign]}
                aria-pressed={props.sign === sign}
                disabled={props.refusal !== undefined}
                // The field keeps the focus, so that a phone's keyboard stays up.
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => toggle(sign)}
              >
                <Icon name={icons[sign]} size={14} />
              </button>
            )}
          </For>
          {props.options}
        </span>
      </div>
    </div>
  );
};
