import { onCleanup } from 'solid-js';

/** Somebody who has not typed for this long is not writing any more, in ms. */
const restsAfter = 5_000;

/** Tells the panel that somebody writes: a flag and nothing else, and only when it changes. */
export const createWritingFlag = (tell: (writing: boolean) => void) => {
  let told = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const set = (writing: boolean) => {
    clearTimeout(timer);
    if (writing) timer = setTimeout(() => set(false), restsAfter);
    if (writing === told) return;
    told = writing;
    tell(writing);
  };
  onCleanup(() => clearTimeout(timer));
  return { touch: set };
};
