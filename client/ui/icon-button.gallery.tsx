import type { GalleryEntry } from './gallery-entry.ts';
import { IconButton } from './icon-button.tsx';

export const iconButtonGallery: GalleryEntry = {
  name: 'Icon button',
  states: {
    plain: () => <IconButton icon="more" label="More" />,
    boxed: () => <IconButton icon="chevron" label="Other questions" boxed />,
    pressed: () => <IconButton icon="search" label="Find" pressed />,
  },
};
