import type { GalleryEntry } from './gallery-entry.ts';
import { SuggestionCard } from './suggestion-card.tsx';

const nothing = () => undefined;

export const suggestionCardGallery: GalleryEntry = {
  name: 'Suggestion card',
  states: {
    'to the lead': () => (
      <SuggestionCard
        by="Yuki Sato"
        tint={4}
        text="Ask who wrote the customer update, and how long it took."
        onAccept={nothing}
        onDismiss={nothing}
      />
    ),
  },
};
