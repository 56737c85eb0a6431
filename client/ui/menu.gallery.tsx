import type { GalleryEntry } from './gallery-entry.ts';
import { Menu } from './menu.tsx';

export const menuGallery: GalleryEntry = {
  name: 'Menu',
  states: {
    room: () => (
      <Menu
        label="More"
        items={[
          { id: 'keys', label: 'All keys', keys: '/' },
          { id: 'bare', label: 'Single keys', checked: true },
          { id: 'end', label: 'End the call', refusal: 'Only the lead can.' },
          { id: 'recuse', label: 'Step out of this panel', danger: true, icon: 'close' },
        ]}
        onChoose={() => undefined}
      />
    ),
  },
};
