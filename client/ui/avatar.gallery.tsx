import { Avatar } from './avatar.tsx';
import type { GalleryEntry } from './gallery-entry.ts';

export const avatarGallery: GalleryEntry = {
  name: 'Avatar',
  states: {
    here: () => <Avatar name="Ana Duarte" tint={1} />,
    writing: () => <Avatar name="Ravi Menon" tint={2} badge="writing" />,
    scored: () => <Avatar name="Tomasz Zieliński" tint={3} badge="scored" />,
    away: () => <Avatar name="Yuki Sato" tint={4} away />,
    small: () => <Avatar name="Lena Brandt" tint={5} size="small" />,
    large: () => <Avatar name="Sam Whitaker" tint={6} size="large" />,
  },
};
