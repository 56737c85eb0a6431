import { onCleanup } from 'solid-js';
import { actionOf, focusOf, type KeyAction, type KeySituation } from './keys.ts';

export interface KeyListenerParts {
  /** Everything but where the focus is. */
  readonly situation: () => Omit<KeySituation, 'focus'>;
  /** True when the key is used up; otherwise the browser goes on with it. */
  readonly act: (action: KeyAction) => boolean;
  /** Any key but a modifier, wherever it is pressed. */
  readonly pressed: () => void;
}

const modifiers = new Set(['Shift', 'Control', 'Alt', 'Meta', 'AltGraph', 'CapsLock']);

/** Listens for the keys of the table as long as its owner lives. */
export const listenForKeys = ({ situation, act, pressed }: KeyListenerParts): void => {
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
    const action = actionOf(press, { ...situation(), focus: focusOf(document.activeElement) });
    if (action && act(action)) event.preventDefault();
  };
  // Captured, because fields keep some of their keys to themselves.
  addEventListener('keydown', anyKey, { capture: true });
  addEventListener('keydown', keyDown);
  onCleanup(() => {
    removeEventListener('keydown', anyKey, { capture: true });
    removeEventListener('keydown', keyDown);
  });
};

/** The direction in which the page reads. */
export const pageDirection = (): 'ltr' | 'rtl' =>
  getComputedStyle(document.documentElement).direction === 'rtl' ? 'rtl' : 'ltr';
