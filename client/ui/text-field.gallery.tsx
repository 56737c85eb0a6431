import type { GalleryEntry } from './gallery-entry.ts';
import { TextField } from './text-field.tsx';

const nothing = () => undefined;

export const textFieldGallery: GalleryEntry = {
  name: 'Text field',
  states: {
    normal: () => <TextField label="Candidate" value="Maya Lindqvist" onInput={nothing} />,
    large: () => <TextField label="Your name" value="Ravi Menon" size="large" onInput={nothing} />,
    hint: () => (
      <TextField label="Reference" value="" placeholder="A-1042" hint="From your ATS." onInput={nothing} />
    ),
    error: () => (
      <TextField
        label="Your name"
        value=""
        error="Write the name the panel knows you by."
        onInput={nothing}
      />
    ),
  },
};
