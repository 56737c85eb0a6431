import { Button } from './button.tsx';
import { EmptyState } from './empty-state.tsx';
import type { GalleryEntry } from './gallery-entry.ts';

export const emptyStateGallery: GalleryEntry = {
  name: 'Empty state',
  states: {
    home: () => (
      <EmptyState title="Start with a kit" action={<Button tone="primary">Open</Button>}>
        A kit is the questions you ask every candidate for a role, with what a 1, 2, 3 and 4 sound like.
      </EmptyState>
    ),
  },
};
