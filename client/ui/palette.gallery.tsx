import type { GalleryEntry } from './gallery-entry.ts';
import { KeyCap } from './key-cap.tsx';
import { Palette } from './palette.tsx';
import { RatingChip } from './rating-chip.tsx';

export const paletteGallery: GalleryEntry = {
  name: 'Palette',
  states: {
    found: () => (
      <Palette
        query="lock"
        items={[
          {
            id: 'q4',
            number: 4,
            title: 'State, drift and locking',
            detail: 'Infrastructure as code, asked, you gave 2',
            end: <RatingChip value={2} />,
          },
          {
            id: 'q18',
            number: 18,
            title: 'Least privilege in practice',
            detail: '“…who could unlock it at 3 am…”',
            end: 'optional',
          },
        ]}
        footer={
          <>
            <span>
              <KeyCap keys="↵" /> look
            </span>
            <span>
              <KeyCap keys="⌘↵" /> take the panel there
            </span>
          </>
        }
        onQuery={() => undefined}
        onChoose={() => undefined}
      />
    ),
    'nothing found': () => (
      <Palette query="xyz" items={[]} onQuery={() => undefined} onChoose={() => undefined} />
    ),
  },
};
