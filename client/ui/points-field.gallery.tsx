import { createSignal } from 'solid-js';
import type { GalleryEntry } from './gallery-entry.ts';
import { PointsField } from './points-field.tsx';

const Live = (props: { start: readonly string[] }) => {
  const [points, setPoints] = createSignal(props.start);
  return (
    <PointsField
      legend="Follow-ups"
      hint="said aloud, ticked by whoever asks"
      add="Add a follow-up"
      points={points()}
      onInput={setPoints}
    />
  );
};

export const pointsFieldGallery: GalleryEntry = {
  name: 'Points field',
  states: {
    'two points': () => <Live start={['Whom did you tell first?', 'What would you leave out today?']} />,
    empty: () => <Live start={[]} />,
  },
};
