import { createSignal } from 'solid-js';
import type { Level } from '../../shared/kit/kit.ts';
import type { GalleryEntry } from './gallery-entry.ts';
import { sampleScale } from './sample-scale.ts';
import { ScoreKeys } from './score-keys.tsx';

const Live = () => {
  const [value, setValue] = createSignal<Level | null>(3);
  return <ScoreKeys value={value()} scale={sampleScale} onRate={setValue} />;
};

export const scoreKeysGallery: GalleryEntry = { name: 'Score keys', states: { phone: () => <Live /> } };
