import { Checkbox } from './checkbox.tsx';
import type { GalleryEntry } from './gallery-entry.ts';

const nothing = () => undefined;

export const checkboxGallery: GalleryEntry = {
  name: 'Checkbox',
  states: {
    open: () => (
      <Checkbox checked={false} onToggle={nothing}>
        What did you choose not to fix that day?
      </Checkbox>
    ),
    ticked: () => (
      <Checkbox checked strike detail="Ana, 24:10" onToggle={nothing}>
        Who did you tell, and when?
      </Checkbox>
    ),
    'box only': () => (
      <Checkbox checked bare onToggle={nothing}>
        In the plan
      </Checkbox>
    ),
    disabled: () => (
      <Checkbox checked={false} disabled onToggle={nothing}>
        Observers only look
      </Checkbox>
    ),
  },
};
