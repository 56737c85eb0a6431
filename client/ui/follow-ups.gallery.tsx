import { FollowUps } from './follow-ups.tsx';
import type { GalleryEntry } from './gallery-entry.ts';

const probes = [
  { id: 'a', text: 'Who did you tell, and when?', ticked: { by: 'Ana', atMs: 1_450_000 } },
  { id: 'b', text: 'What would have made it a ten-minute incident?' },
  { id: 'c', text: 'Who wrote the customer update?', suggestedBy: 'Yuki' },
];

export const followUpsGallery: GalleryEntry = {
  name: 'Follow-ups',
  states: {
    panelist: () => <FollowUps probes={probes} onTick={() => undefined} />,
    observer: () => <FollowUps probes={probes} />,
  },
};
