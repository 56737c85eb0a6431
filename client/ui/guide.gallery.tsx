import { createSignal } from 'solid-js';
import type { GalleryEntry } from './gallery-entry.ts';
import { Guide } from './guide.tsx';

const points = [
  'Names who was told, and when',
  'Mitigates before looking for the cause',
  'Says how the end was decided',
];
const why = 'The first minutes show whether a person leads or debugs.';
const answer =
  'Declares the incident, hands out roles, rolls back, and closes it on a signal that users feel.';

const Live = () => {
  const [heard, setHeard] = createSignal<number[]>([0]);
  return (
    <Guide
      listenFor={points}
      heard={heard()}
      why={why}
      answer={answer}
      onHear={(point, isHeard) =>
        setHeard((all) => (isHeard ? [...all, point] : all.filter((one) => one !== point)))
      }
    />
  );
};

export const guideGallery: GalleryEntry = {
  name: 'Guide',
  states: {
    panelist: () => <Live />,
    'to read': () => <Guide listenFor={points} why={why} />,
    'answer only': () => <Guide listenFor={[]} answer={answer} />,
  },
};
