import { createSignal } from 'solid-js';
import type { GalleryEntry } from './gallery-entry.ts';
import { Switch } from './switch.tsx';

const Live = () => {
  const [checked, setChecked] = createSignal(true);
  return (
    <Switch
      label="Sealed scoring"
      detail="Nobody sees another score or note until all four submit. The lead included."
      checked={checked()}
      onChange={setChecked}
    />
  );
};

export const switchGallery: GalleryEntry = {
  name: 'Switch',
  states: {
    on: () => <Live />,
    off: () => <Switch label="Scores need a note" checked={false} onChange={() => undefined} />,
    refused: () => (
      <Switch
        label="Observers see questions only"
        checked
        refusal="Fixed since the interview started."
        onChange={() => undefined}
      />
    ),
  },
};
