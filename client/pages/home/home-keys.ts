import { onCleanup, onMount } from 'solid-js';
import { bareKeys } from '../../room/settings.ts';

export interface HomeKeys {
  /** `N` */
  onNew(): void;
  /** `Enter` */
  onOpenNext(): void;
}

const takesKeys =
  'a, button, input, textarea, select, summary, [contenteditable], dialog, [popover], [role^=menuitem]';

/** Bare keys, only while nothing has the focus that has a use for them. */
const isFree = (event: KeyboardEvent): boolean =>
  bareKeys() &&
  !event.defaultPrevented &&
  !event.repeat &&
  !event.isComposing &&
  !event.ctrlKey &&
  !event.metaKey &&
  !event.altKey &&
  !(event.target instanceof Element && event.target.closest(takesKeys)) &&
  document.querySelector('dialog[open]') === null;

export const useHomeKeys = (keys: HomeKeys): void => {
  const keyDown = (event: KeyboardEvent) => {
    if (!isFree(event)) return;
    if (event.key === 'n' || event.key === 'N') keys.onNew();
    else if (event.key === 'Enter') keys.onOpenNext();
    else return;
    // Or the letter would be the first one of the form that opens.
    event.preventDefault();
  };
  onMount(() => {
    addEventListener('keydown', keyDown);
    onCleanup(() => removeEventListener('keydown', keyDown));
  });
};
