import { Banner } from './banner.tsx';
import { Button } from './button.tsx';
import type { GalleryEntry } from './gallery-entry.ts';

export const bannerGallery: GalleryEntry = {
  name: 'Banner',
  states: {
    caution: () => (
      <Banner lead="Line 34." action={<Button tone="link">Add it here</Button>}>
        State, drift and locking has no level 4.
      </Banner>
    ),
    danger: () => (
      <Banner tone="danger" lead="Not saved.">
        The server refused it. Your text is still here.
      </Banner>
    ),
    neutral: () => (
      <Banner tone="neutral" icon="envelope">
        Scores open for everyone at the same moment.
      </Banner>
    ),
  },
};
