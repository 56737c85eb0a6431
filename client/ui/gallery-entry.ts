import type { JSX } from 'solid-js';

/** A control and the states worth looking at, each drawn by a function so that a page draws it afresh. */
export type GalleryEntry = {
  name: string;
  states: Record<string, () => JSX.Element>;
};
