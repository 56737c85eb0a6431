import { For } from 'solid-js';
import type { GalleryEntry } from './gallery-entry.ts';
import { noteSigns, Sign } from './sign.tsx';

export const signGallery: GalleryEntry = {
  name: 'Sign',
  states: { all: () => <For each={noteSigns}>{(sign) => <Sign sign={sign} />}</For> },
};
