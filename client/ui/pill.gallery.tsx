import type { GalleryEntry } from './gallery-entry.ts';
import { Pill } from './pill.tsx';

export const pillGallery: GalleryEntry = {
  name: 'Pill',
  states: { sealed: () => <Pill icon="envelope">Sealed scoring</Pill>, role: () => <Pill>Lead</Pill> },
};
