import type { GalleryEntry } from './gallery-entry.ts';
import { HourStrip } from './hour-strip.tsx';

export const hourStripGallery: GalleryEntry = {
  name: 'Hour strip',
  states: {
    debrief: () => (
      <HourStrip
        label="How the hour went"
        segments={[
          { id: 'i', title: 'Intro', minutes: 4, notes: [] },
          {
            id: '1',
            number: 1,
            title: 'Question 1, median 3',
            minutes: 6,
            median: 3,
            notes: [
              { at: 0.2, tint: 2 },
              { at: 0.6, tint: 1 },
            ],
          },
          {
            id: '4',
            number: 4,
            title: 'Question 4, median 2',
            minutes: 7,
            median: 2,
            notes: [{ at: 0.1, tint: 3 }],
          },
        ]}
      />
    ),
  },
};
