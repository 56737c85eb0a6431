import { EvidenceList, type EvidenceNote } from './evidence-list.tsx';
import type { GalleryEntry } from './gallery-entry.ts';

const notes: EvidenceNote[] = [
  { id: 'a', atMs: 1_262_000, sign: 'strength', text: 'Named an incident commander before touching prod' },
  {
    id: 'b',
    atMs: 1_438_000,
    sign: 'strength',
    text: 'Rolled back first; gave diagnosis to a second person',
  },
  { id: 'c', atMs: 1_530_000, sign: 'concern', text: 'Status page only after support asked' },
];
const nothing = () => undefined;

export const evidenceListGallery: GalleryEntry = {
  name: 'Evidence list',
  states: {
    notes: () => (
      <EvidenceList
        notes={notes}
        hint="only you see these until scores open"
        onEdit={nothing}
        onRemove={nothing}
      />
    ),
    empty: () => <EvidenceList notes={[]} hint="only you see these until scores open" />,
    'on their way': () => (
      <EvidenceList
        notes={[
          { id: 'a', atMs: 1_262_000, text: 'On its way', save: 'saving' },
          { id: 'b', atMs: 1_438_000, text: 'Waits for the network', sign: 'followUp', save: 'keptHere' },
          { id: 'c', atMs: 1_530_000, text: 'Seems nervous', isPrivate: true },
          {
            id: 'd',
            atMs: 1_600_000,
            text: 'Written after submitting',
            save: 'refused',
            refusal: 'You have submitted. The text stays here.',
          },
        ]}
        onEdit={nothing}
        onRetry={nothing}
        onRemove={nothing}
      />
    ),
  },
};
