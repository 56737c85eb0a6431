import type { GalleryEntry } from './gallery-entry.ts';
import { KeyCap } from './key-cap.tsx';

export const keyCapGallery: GalleryEntry = {
  name: 'Key cap',
  states: {
    digit: () => <KeyCap keys="1" />,
    chord: () => <KeyCap keys="⌘↵" />,
    word: () => <KeyCap keys="Esc" />,
  },
};
