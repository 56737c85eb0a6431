import { For } from 'solid-js';
import type { GalleryEntry } from './gallery-entry.ts';
import type { ChipValue } from './rating.ts';
import { RatingChip } from './rating-chip.tsx';

const values: ChipValue[] = [1, 2, 3, 4, 'insufficientEvidence', 'toDo', 'sealed', 'notAsked'];

export const ratingChipGallery: GalleryEntry = {
  name: 'Rating chip',
  states: {
    filled: () => <For each={values}>{(value) => <RatingChip value={value} />}</For>,
    outline: () => (
      <For each={values.slice(0, 4)}>{(value) => <RatingChip value={value} look="outline" />}</For>
    ),
    small: () => <For each={values}>{(value) => <RatingChip value={value} size="small" />}</For>,
    large: () => <For each={values}>{(value) => <RatingChip value={value} size="large" />}</For>,
  },
};
