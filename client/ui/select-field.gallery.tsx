import { createSignal } from 'solid-js';
import type { GalleryEntry } from './gallery-entry.ts';
import { SelectField } from './select-field.tsx';

const Live = () => {
  const [value, setValue] = createSignal<'a' | 'b'>('a');
  return (
    <SelectField
      label="Competency"
      value={value()}
      onChange={setValue}
      options={[
        { value: 'a', label: 'Infrastructure as code' },
        { value: 'b', label: 'Incident response' },
      ]}
    />
  );
};

export const selectFieldGallery: GalleryEntry = { name: 'Select field', states: { chosen: () => <Live /> } };
