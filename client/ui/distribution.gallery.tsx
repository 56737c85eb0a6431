import { Distribution } from './distribution.tsx';
import type { GalleryEntry } from './gallery-entry.ts';

export const distributionGallery: GalleryEntry = {
  name: 'Distribution',
  states: {
    apart: () => <Distribution counts={[1, 2, 1, 1]} />,
    agreed: () => <Distribution counts={[0, 0, 0, 4]} />,
    none: () => <Distribution counts={[0, 0, 0, 0]} />,
  },
};
