import { AppBar } from './app-bar.tsx';
import { Avatar } from './avatar.tsx';
import { Clock } from './clock.tsx';
import type { GalleryEntry } from './gallery-entry.ts';
import { Pill } from './pill.tsx';

export const appBarGallery: GalleryEntry = {
  name: 'App bar',
  states: {
    room: () => (
      <AppBar title="Maya Lindqvist" detail="Senior DevOps Engineer">
        <Clock leftMs={1_966_000} overMinutes={0} />
        <Pill icon="envelope">Sealed scoring</Pill>
        <Avatar name="Ana Duarte" tint={1} />
      </AppBar>
    ),
  },
};
