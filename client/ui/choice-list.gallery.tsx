import { createSignal } from 'solid-js';
import { ChoiceList } from './choice-list.tsx';
import type { GalleryEntry } from './gallery-entry.ts';

const Live = () => {
  const [value, setValue] = createSignal<'panelist' | 'observer'>('panelist');
  return (
    <ChoiceList
      legend="Join as"
      value={value()}
      onChange={setValue}
      choices={[
        { value: 'panelist', label: 'Panelist', detail: 'Score answers and take notes' },
        { value: 'observer', label: 'Observer', detail: 'Read along, no scoring' },
      ]}
    />
  );
};

export const choiceListGallery: GalleryEntry = {
  name: 'Choice list',
  states: { 'two roles': () => <Live /> },
};
