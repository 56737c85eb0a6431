import type { GalleryEntry } from './gallery-entry.ts';
import { TextArea } from './text-area.tsx';

const nothing = () => undefined;

export const textAreaGallery: GalleryEntry = {
  name: 'Text area',
  states: {
    takeaways: () => (
      <TextArea
        label="Takeaways"
        value="Calm, rehearsed incident lead. Rolls back before she debugs. Cost work was thin."
        onInput={nothing}
      />
    ),
    voice: () => (
      <TextArea
        voice
        label="Question"
        value="Tell me about a time the state file and reality disagreed."
        hint="26 words, about 11 seconds to say"
        onInput={nothing}
      />
    ),
  },
};
