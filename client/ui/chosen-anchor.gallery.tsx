import { ChosenAnchor } from './chosen-anchor.tsx';
import type { GalleryEntry } from './gallery-entry.ts';

export const chosenAnchorGallery: GalleryEntry = {
  name: 'Chosen anchor',
  states: {
    three: () => <ChosenAnchor level={3} anchor="Mitigates before diagnosing, hands out roles." />,
  },
};
