import type { GalleryEntry } from './gallery-entry.ts';
import { ScoresIn } from './scores-in.tsx';

export const scoresInGallery: GalleryEntry = {
  name: 'Scores in',
  states: {
    room: () => (
      <ScoresIn
        rows={[
          { id: 'a', name: 'Delivery pipelines', scored: 4, of: 4 },
          { id: 'b', name: 'Infrastructure as code', scored: 3, of: 4 },
          { id: 'c', name: 'Security', scored: 0, of: 4, planned: true },
        ]}
      />
    ),
  },
};
