import { createSignal } from 'solid-js';
import type { Anchors } from '../../shared/kit/kit.ts';
import type { GalleryEntry } from './gallery-entry.ts';
import type { RatingValue } from './rating.ts';
import { RatingScale } from './rating-scale.tsx';
import { sampleScale } from './sample-scale.ts';

export const sampleAnchors: Anchors = {
  1: 'Hunts the root cause first. No roles, no updates; “over” means the alert stopped.',
  2: 'Mitigates, but alone or late. Tells people afterwards. Recovery judged by feel.',
  3: 'Mitigates before diagnosing, hands out roles, updates on a cadence, closes on a user-facing signal.',
  4: 'All of 3, and it was rehearsed: agreed severities, one-step rollback, the whole class removed after.',
};

const Live = (props: { start: RatingValue | null }) => {
  const [value, setValue] = createSignal<RatingValue | null>(props.start);
  return (
    <RatingScale
      value={value()}
      scale={sampleScale}
      anchors={sampleAnchors}
      onRate={setValue}
      onClear={() => setValue(null)}
    />
  );
};

export const ratingScaleGallery: GalleryEntry = {
  name: 'Rating scale',
  states: {
    'not rated': () => <Live start={null} />,
    rated: () => <Live start={3} />,
    'cannot tell': () => <Live start="insufficientEvidence" />,
    writing: () => (
      <RatingScale
        value={1}
        scale={sampleScale}
        anchors={sampleAnchors}
        keys="escape"
        onRate={() => undefined}
      />
    ),
    refused: () => (
      <RatingScale
        value={4}
        scale={sampleScale}
        anchors={sampleAnchors}
        refusal="You have submitted. Reopen your scorecard to change a score."
        onRate={() => undefined}
      />
    ),
    'without anchors': () => <RatingScale value={2} scale={sampleScale} onRate={() => undefined} />,
  },
};
