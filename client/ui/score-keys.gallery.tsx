import { createSignal } from 'solid-js';
import { defaultScale, type Level } from '../../shared/kit/kit.ts';
import type { GalleryEntry } from './gallery-entry.ts';
import { ScoreKeys } from './score-keys.tsx';

const Live = () => {
  const [value, setValue] = createSignal<Level | null>(3);
  return <ScoreKeys value={value()} scale={defaultScale} onRate={setValue} />;
};

export const scoreKeysGallery: GalleryEntry = { name: 'Score keys', states: { phone: () => <Live /> } };
