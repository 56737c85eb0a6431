import type { GalleryEntry } from './gallery-entry.ts';
import { TextDifference } from './text-difference.tsx';

export const textDifferenceGallery: GalleryEntry = {
  name: 'Text difference',
  states: {
    'one word': () => (
      <TextDifference
        runs={[
          { kind: 'same', text: 'Whom do you ' },
          { kind: 'removed', text: 'wake' },
          { kind: 'added', text: 'call first' },
          { kind: 'same', text: '?' },
        ]}
      />
    ),
  },
};
