import type { GalleryEntry } from './gallery-entry.ts';
import { Logo } from './logo.tsx';

export const logoGallery: GalleryEntry = { name: 'Logo', states: { mark: () => <Logo /> } };
