import { createSignal } from 'solid-js';
import type { GalleryEntry } from './gallery-entry.ts';
import { RecommendationScale, type Verdict } from './recommendation-scale.tsx';

const Live = () => {
  const [verdict, setVerdict] = createSignal<Verdict | null>('yes');
  return <RecommendationScale value={verdict()} onChoose={setVerdict} />;
};

export const recommendationScaleGallery: GalleryEntry = {
  name: 'Recommendation scale',
  states: { yes: () => <Live /> },
};
