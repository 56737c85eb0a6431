/** Something costly that somebody may ask for as often as they like. */
export interface Spaced {
  ask(): void;
  stop(): void;
}

/** Does it at once when it was last done long enough ago; asked again before that, once when the time has come. */
export const createSpaced = (
  act: () => void,
  { every, now }: { readonly every: number; readonly now: () => number },
): Spaced => {
  let doneAt = Number.NEGATIVE_INFINITY;
  let timer: NodeJS.Timeout | null = null;
  return {
    ask() {
      if (timer) return;
      const wait = Math.max(0, Math.min(every, doneAt + every - now()));
      timer = setTimeout(() => {
        timer = null;
        doneAt = now();
        act();
      }, wait);
    },
    stop() {
      if (timer) clearTimeout(timer);
    },
  };
};
