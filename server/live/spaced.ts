import type { Timers } from '../timers.ts';

/** Something costly that somebody may ask for as often as they like. */
export interface Spaced {
  ask(): void;
  stop(): void;
}

/** Does it at once when it was last done long enough ago; asked again before that, once when the time has come. */
export const createSpaced = (
  act: () => void,
  { every, now, timers }: { readonly every: number; readonly now: () => number; readonly timers: Timers },
): Spaced => {
  let doneAt = Number.NEGATIVE_INFINITY;
  let stop: (() => void) | null = null;
  return {
    ask() {
      if (stop) return;
      const wait = Math.max(0, Math.min(every, doneAt + every - now()));
      stop = timers.after(wait, () => {
        stop = null;
        doneAt = now();
        act();
      });
    },
    stop: () => stop?.(),
  };
};
