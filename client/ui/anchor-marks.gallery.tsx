import { AnchorMarks } from './anchor-marks.tsx';
import type { GalleryEntry } from './gallery-entry.ts';

export const anchorMarksGallery: GalleryEntry = {
  name: 'Anchor marks',
  states: {
    all: () => <AnchorMarks written={[1, 2, 3, 4]} label="All levels described" />,
    'no level 4': () => <AnchorMarks written={[1, 2, 3]} label="Level 4 is empty" />,
  },
};
