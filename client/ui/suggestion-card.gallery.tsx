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
        text="What did you tell the customers, and when?"
        onAccept={nothing}
        onDismiss={nothing}
      />
    ),
    'to somebody else': () => (
      <SuggestionCard by="Ravi Menon" tint={2} text="Who was told last?" about="question 9" />
    ),
  },
};
