import { type Accessor, createSignal, onCleanup } from 'solid-js';

/** Whether the media query holds now. For what CSS alone cannot do: another control in the same place. */
export const useMedia = (query: string): Accessor<boolean> => {
  const list = globalThis.matchMedia?.(query);
  const [matches, setMatches] = createSignal(list?.matches ?? false);
  const changed = () => setMatches(list?.matches ?? false);
  list?.addEventListener('change', changed);
  onCleanup(() => list?.removeEventListener('change', changed));
  return matches;
};

/** The widths of the layout table. */
export const phone = '(max-width: 599.98px)';
export const withoutRail = '(max-width: 899.98px)';
export const withoutSide = '(max-width: 1179.98px)';
