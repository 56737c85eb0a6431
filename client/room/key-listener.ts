import { onCleanup } from 'solid-js';
import { actionOf, focusOf, type KeyAction, type KeySituation } from './keys.ts';

export interface KeyListenerParts {
  /** Everything but where the focus is. */
  readonly situation: () => Omit<KeySituation, 'focus'>;
  /** True when the key is used up; otherwise the browser goes on with it. */
  readonly act: (action: KeyAction) => boolean;
  /** Any key but a modifier, wherever it is pressed. */
  readonly pressed: () => void;
  /** The window whose keys these are; the page's own when absent. */
  readonly view?: Window | undefined;
}

const modifiers = new Set(['Shift', 'Control', 'Alt', 'Meta', 'AltGraph', 'CapsLock']);

/** Listens for the keys of the table as long as its owner lives. */
export const listenForKeys = ({ situation, act, pressed, view = window }: KeyListenerParts): void => {
  const anyKey = (event: KeyboardEvent) => {
    if (!modifiers.has(event.key)) pressed();
  };
  const keyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented) return;
    const press = {
      key: event.key,
      ctrl: event.ctrlKey || event.metaKey,
      alt: event.altKey,
      isComposing: event.isComposing || event.keyCode === 229,
    };
    const action = actionOf(press, { ...situation(), focus: focusOf(view.document.activeElement) });
    if (action && act(action)) event.preventDefault();
  };
  // Captured, because fields keep some of their keys to themselves.
  view.addEventListener('keydown', anyKey, { capture: true });
  view.addEventListener('keydown', keyDown);
  onCleanup(() => {
    view.removeEventListener('keydown', anyKey, { capture: true });
    view.removeEventListener('keydown', keyDown);
  });
};

/** The direction in which the page reads. */
export const pageDirection = (): 'ltr' | 'rtl' =>
  getComputedStyle(document.documentElement).direction === 'rtl' ? 'rtl' : 'ltr';
