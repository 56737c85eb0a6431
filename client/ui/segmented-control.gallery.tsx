import { createSignal } from 'solid-js';
import type { GalleryEntry } from './gallery-entry.ts';
import { SegmentedControl } from './segmented-control.tsx';

const Live = (props: { look: 'track' | 'boxes'; options: string[] }) => {
  const [value, setValue] = createSignal(props.options[0] ?? null);
  return (
    <SegmentedControl
      legend={props.look === 'track' ? 'Role' : 'Decision'}
      showLegend={props.look === 'boxes'}
      look={props.look}
      options={props.options.map((option) => ({ value: option, label: option }))}
      value={value()}
      onChange={setValue}
    />
  );
};

export const segmentedControlGallery: GalleryEntry = {
  name: 'Segmented control',
  states: {
    track: () => <Live look="track" options={['Panelist', 'Observer', 'Co-lead']} />,
    boxes: () => <Live look="boxes" options={['Hire', 'One more talk', 'No hire']} />,
  },
};
