import { expect, it } from 'vitest';
import { fontLibrary } from '../../../server/packet/text/font-library.ts';
import { missingPacks } from '../../../server/packet/text/missing-packs.ts';

it('[P25] a script without an installed font is named with the package that brings it, before anything is made', () => {
  expect(missingPacks('Notes in தமிழ் and ქართული')).toEqual([
    { covers: 'Tamil', package: '@expo-google-fonts/noto-sans-tamil' },
    { covers: 'Georgian', package: '@expo-google-fonts/noto-sans-georgian' },
  ]);
  expect(missingPacks('Zażółć Ωμέγα Жук हिन्दी عربي עברית ไทย 漢字 かな 한글 🎉')).toEqual([]);
});

it('[P25] and prints as U+FFFD, a character for a character', () => {
  const stretches = fontLibrary('en').stretchesOf('aதமிb', 'regular');
  expect(stretches.map((stretch) => stretch.text).join('')).toBe('a\uFFFD\uFFFD\uFFFDb');
});
