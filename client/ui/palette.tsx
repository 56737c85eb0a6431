import { createSignal, createUniqueId, For, type JSX, Show } from 'solid-js';
import { uiWords } from '../words/english/ui.ts';
import { Icon } from './icon.tsx';
import { useKitLanguage } from './kit-language.ts';
import styles from './palette.module.css';

export type PaletteItem = {
  id: string;
  number?: number | undefined;
  title: string;
  /** Competency and state, or the words in which it was found. */
  detail?: string | undefined;
  end?: JSX.Element;
};
/** Which Enter: alone, with Ctrl or Cmd, with Shift. */
export type PaletteChoice = 'look' | 'take' | 'next';

export type PaletteProps = {
  query: string;
  /** Already found and ordered for the query. */
  items: readonly PaletteItem[];
  placeholder?: string | undefined;
  footer?: JSX.Element;
  onQuery: (query: string) => void;
  onChoose: (id: string, choice: PaletteChoice) => void;
};

/** A text in parts, with the parts that match the query apart. Compared without case; no pattern is built from input. */
const partsOf = (text: string, query: string): { text: string; match: boolean }[] => {
  const needle = query.trim().toLowerCase();
  const at = needle === '' ? -1 : text.toLowerCase().indexOf(needle);
  if (at < 0) return [{ text, match: false }];
  const end = at + needle.length;
  return [
    { text: text.slice(0, at), match: false },
    { text: text.slice(at, end), match: true },
    { text: text.slice(end), match: false },
  ];
};

export const Palette = (props: PaletteProps) => {
  const kitLanguage = useKitLanguage();
  const id = createUniqueId();
  const [picked, setPicked] = createSignal(0);
  const active = () => Math.min(picked(), Math.max(0, props.items.length - 1));
  let list: HTMLElement | undefined;

  const move = (by: number) => {
    const count = props.items.length;
    if (count === 0) return;
    setPicked((active() + by + count) % count);
    list?.querySelector('[aria-selected=true]')?.scrollIntoView?.({ block: 'nearest' });
  };
  const keyDown: JSX.EventHandler<HTMLInputElement, KeyboardEvent> = (event) => {
    if (event.isComposing || event.keyCode === 229) return;
    if (event.key === 'ArrowDown') move(1);
    else if (event.key === 'ArrowUp') move(-1);
    else if (event.key === 'Enter') {
      const item = props.items[active()];
      if (item)
        props.onChoose(item.id, event.ctrlKey || event.metaKey ? 'take' : event.shiftKey ? 'next' : 'look');
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const marked = (text: string) => (
    <For each={partsOf(text, props.query)}>
      {(part) => (part.match ? <mark class={styles.mark}>{part.text}</mark> : part.text)}
    </For>
  );

  return (
    <div class={styles.palette}>
      <div class={styles.search}>
        <Icon name="search" />
        <input
          ref={(element) => queueMicrotask(() => element.focus())}
          class={styles.query}
          type="text"
          role="combobox"
          aria-label={uiWords.find}
          aria-expanded={props.items.length > 0}
          aria-controls={`${id}-list`}
          aria-activedescendant={props.items.length > 0 ? `${id}-${active()}` : undefined}
          aria-autocomplete="list"
          autocomplete="off"
          spellcheck={false}
          placeholder={props.placeholder ?? uiWords.find}
          value={props.query}
          onInput={(event) => {
            setPicked(0);
            props.onQuery(event.currentTarget.value);
          }}
          onKeyDown={keyDown}
        />
      </div>
      <div
        ref={(element) => {
          list = element;
        }}
        class={styles.list}
        role="listbox"
        id={`${id}-list`}
        aria-label={uiWords.questions}
      >
        <For each={props.items}>
          {(item, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the field holds the focus and the keys
            // biome-ignore lint/a11y/useFocusableInteractive: pointed at by aria-activedescendant
            <div
              class={styles.item}
              role="option"
              id={`${id}-${index()}`}
              aria-selected={index() === active()}
              onPointerMove={() => setPicked(index())}
              onClick={() => props.onChoose(item.id, 'look')}
            >
              <span class={styles.number}>{item.number}</span>
              <span class={styles.words}>
                <span class={styles.title} lang={kitLanguage()} dir="auto">
                  {marked(item.title)}
                </span>
                <Show when={item.detail}>
                  {(detail) => <span class={styles.detail}>{marked(detail())}</span>}
                </Show>
              </span>
              <span class={styles.end}>{item.end}</span>
            </div>
          )}
        </For>
      </div>
      <Show when={props.items.length === 0}>
        <p class={styles.empty}>{uiWords.noMatch}</p>
      </Show>
      <Show when={props.footer}>
        <div class={styles.footer}>{props.footer}</div>
      </Show>
    </div>
  );
};
