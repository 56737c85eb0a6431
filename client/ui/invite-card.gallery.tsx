import type { GalleryEntry } from './gallery-entry.ts';
import { InviteCard } from './invite-card.tsx';
import { SegmentedControl } from './segmented-control.tsx';

export const inviteCardGallery: GalleryEntry = {
  name: 'Invite card',
  states: {
    ready: () => (
      <InviteCard
        url="https://panel.example/join#k2q7m4xw3n5p6r7sabcdefghij"
        roles={
          <SegmentedControl
            legend="Role"
            value="panelist"
            options={[
              { value: 'panelist', label: 'Panelist' },
              { value: 'observer', label: 'Observer' },
            ]}
            onChange={() => undefined}
          />
        }
      />
    ),
    'being made': () => <InviteCard url={null} />,
  },
};
