import { Fold } from './fold.tsx';
import type { GalleryEntry } from './gallery-entry.ts';

export const foldGallery: GalleryEntry = {
  name: 'Fold',
  states: {
    closed: () => <Fold title="Why it is asked">It shows how a person works when it counts.</Fold>,
    open: () => (
      <Fold title="Reference answer" open>
        Declares it, names a commander, rolls back first.
      </Fold>
    ),
  },
};
