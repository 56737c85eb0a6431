import { createSignal } from 'solid-js';
import { Composer } from './composer.tsx';
import type { GalleryEntry } from './gallery-entry.ts';
import type { NoteSign } from './sign.tsx';

const Live = (props: { text: string; sign: NoteSign | null }) => {
  const [draft, setDraft] = createSignal({ text: props.text, sign: props.sign });
  return (
    <Composer
      text={draft().text}
      sign={draft().sign}
      atMs={1_634_000}
      onDraft={(text, sign) => setDraft({ text, sign })}
      onSave={() => setDraft({ text: '', sign: null })}
    />
  );
};

export const composerGallery: GalleryEntry = {
  name: 'Composer',
  states: {
    empty: () => <Live text="" sign={null} />,
    draft: () => <Live text="Named the risk before she was asked about it" sign="strength" />,
    refused: () => (
      <Composer
        text=""
        sign={null}
        atMs={3_400_000}
        refusal="You have submitted. Reopen your scorecard to write."
        onDraft={() => undefined}
        onSave={() => undefined}
      />
    ),
  },
};
