import { createSignal } from 'solid-js';
import type { Level } from '../../shared/kit/kit.ts';
import type { GalleryEntry } from './gallery-entry.ts';
import { WarmUp } from './warm-up.tsx';

const Live = () => {
  const [level, setLevel] = createSignal<Level | null>(3);
  return <WarmUp level={level()} onTry={setLevel} />;
};

export const warmUpGallery: GalleryEntry = {
  name: 'Warm-up',
  states: { tried: () => <Live />, untouched: () => <WarmUp level={null} onTry={() => undefined} /> },
};
