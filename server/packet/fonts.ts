import { createRequire } from 'node:module';
import type { Weight } from './theme.ts';

const { resolve } = createRequire(import.meta.url);

/** Where the fonts lie: Latin, Cyrillic, Greek and Vietnamese in two weights. Opened only when a packet is painted. */
export const fontFile = (weight: Weight): string => {
  switch (weight) {
    case 'regular':
      return resolve('@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf');
    case 'semibold':
      return resolve('@expo-google-fonts/noto-sans/600SemiBold/NotoSans_600SemiBold.ttf');
  }
};
