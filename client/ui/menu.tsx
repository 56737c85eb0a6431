import { createSignal, createUniqueId, For, type JSX, Show } from 'solid-js';
import { Icon, type IconName } from './icon.tsx';
import { IconButton } from './icon-button.tsx';
import { KeyCap } from './key-cap.tsx';
import styles from './menu.module.css';

export type MenuItem = {
  id: string;
  label: string;
  /** The label’s own language, where it is not the interface’s. */
  lang?: string | undefined;
  icon?: IconName | undefined;
  keys?: string | undefined;
  checked?: boolean | undefined;
  /** Why it cannot be chosen now; said under it. */
  refusal?: string | undefined;
  danger?: boolean | undefined;
};

export type MenuProps = {
  label: string;
  items: readonly MenuItem[];
  icon?: IconName | undefined;
  boxed?: boolean | undefined;
  onChoose: (id: string) => void;
};

export const Menu = (props: MenuProps) => {
  const id = createUniqueId();
  const [open, setOpen] = createSignal(false);
  let opener: HTMLButtonElement | undefined;
  let list: HTMLDivElement | undefined;

  const rows = () => [...(list?.querySelectorAll<HTMLElement>('[role^=menuitem]') ?? [])];
  const place = () => {
    if (!opener || !list) return;
    const box = opener.getBoundingClientRect();
    const { innerHeight, innerWidth } = opener.ownerDocument.defaultView ?? window;
    const below = box.bottom + 4;
    const up = below + list.offsetHeight > innerHeight && box.top - 4 - list.offsetHeight > 0;
    const left = getComputedStyle(opener).direction === 'rtl' ? box.left : box.right - list.offsetWidth;
    list.style.top = `${up ? box.top - 4 - list.offsetHeight : below}px`;
    list.style.left = `${Math.max(8, Math.min(left, innerWidth - list.offsetWidth - 8))}px`;
  };
  const toggled = (event: Event & { newState?: string }) => {
    setOpen(event.newState === 'open');
    if (event.newState === 'open') {
      place();
      rows()[0]?.focus();
    }
  };
  const keyDown: JSX.EventHandler<HTMLElement, KeyboardEvent> = (event) => {
    event.stopPropagation();
    const all = rows();
    const at = all.indexOf(document.activeElement as HTMLElement); // -1 when none has the focus.
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: all.length - 1 }[event.key];
    if (to === undefined) {
      if (event.key === 'Tab') list?.hidePopover?.();
      return;
    }
    event.preventDefault();
    all.at(to % all.length)?.focus();
  };
  const choose = (item: MenuItem) => {
    if (item.refusal !== undefined) return;
    list?.hidePopover?.();
    opener?.focus();
    props.onChoose(item.id);
  };

  return (
    <>
      <IconButton
        ref={(element) => {
          opener = element;
        }}
        icon={props.icon ?? 'more'}
        label={props.label}
        boxed={props.boxed}
        popup="menu"
        expanded={open()}
        onPress={() => list?.togglePopover?.()}
      />
      <div
        ref={(element) => {
          list = element;
          element.addEventListener('toggle', toggled);
        }}
        id={id}
        popover="auto"
        role="menu"
        tabIndex={-1}
        aria-label={props.label}
        class={styles.menu}
        onKeyDown={keyDown}
      >
        <For each={props.items}>
          {(item) => (
            // biome-ignore lint/a11y/useAriaPropsSupportedByRole: aria-checked comes with the checkbox role only
            <button
              type="button"
              role={item.checked === undefined ? 'menuitem' : 'menuitemcheckbox'}
              tabIndex={-1}
              class={styles.item}
              data-danger={item.danger ? '' : undefined}
              aria-checked={item.checked}
              aria-disabled={item.refusal === undefined ? undefined : 'true'}
              onClick={() => choose(item)}
            >
              <span class={styles.icon}>
                <Show when={item.checked ? 'check' : item.icon}>{(icon) => <Icon name={icon()} />}</Show>
              </span>
              <span class={styles.words}>
                <span lang={item.lang} dir="auto">
                  {item.label}
                </span>
                <Show when={item.refusal}>
                  <span class={styles.refusal}>{item.refusal}</span>
                </Show>
              </span>
              <Show when={item.keys}>
                {(keys) => (
                  <span aria-hidden="true">
                    <KeyCap keys={keys()} />
                  </span>
                )}
              </Show>
            </button>
          )}
        </For>
      </div>
    </>
  );
};
