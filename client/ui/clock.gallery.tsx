import { Clock } from './clock.tsx';
import type { GalleryEntry } from './gallery-entry.ts';

const minute = 60_000;

export const clockGallery: GalleryEntry = {
  name: 'Clock',
  states: {
    'on pace': () => <Clock leftMs={32.77 * minute} overMinutes={0} />,
    'over by 4': () => <Clock leftMs={25.37 * minute} overMinutes={4} />,
    'time is up': () => <Clock leftMs={-2.5 * minute} overMinutes={4} />,
    'left only': () => <Clock leftMs={63 * minute} />,
  },
};
