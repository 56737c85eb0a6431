import type { GalleryEntry } from './gallery-entry.ts';
import { SealedCards } from './sealed-cards.tsx';

export const sealedCardsGallery: GalleryEntry = {
  name: 'Sealed cards',
  states: {
    'two of three': () => (
      <SealedCards
        label="Scorecards"
        cards={[
          { id: 'a', name: 'Ana', fullName: 'Ana Duarte', tint: 1, isSubmitted: true, detail: 'submitted' },
          { id: 'r', name: 'Ravi', tint: 2, isSubmitted: true, detail: 'submitted' },
          { id: 'y', name: 'Yuki', tint: 4, isSubmitted: false, detail: '7 of 9 scored' },
        ]}
      />
    ),
  },
};
