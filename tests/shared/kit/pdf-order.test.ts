import { describe, expect, it } from 'vitest';
import { inReadingOrder, isRightToLeft } from '../../../shared/kit/importers/reading/pdf-order.ts';

/** Pieces as they stand on a page, from left to right. */
const place = (...texts: string[]) => texts.map((text, at) => ({ text, x: at * 10, width: 10 }));
const read = (...texts: string[]) =>
  inReadingOrder(place(...texts))
    .map(({ text }) => text)
    .join('');

describe('lines of a PDF that are read from the right', () => {
  it('[K42] come in the order they are read, with their letters in place of shapes', () => {
    expect(read('ﺔ', 'ﻨ', 'ﻴ', 'ﻔ', 'ﺳ')).toBe('سفينة');
  });

  it('[K42] keep what runs the other way inside of them, and its brackets', () => {
    expect(read('؟', '(', 'Raw', ' ', 'Data', ')', ' ', 'ما')).toBe('ما (Raw Data)؟');
  });

  it('[K42] are told by their letters', () => {
    expect(isRightToLeft(place('سفينة', ' ', 'Aspose'))).toBe(true);
    expect(isRightToLeft(place('A word such as', ' ', 'ما'))).toBe(false);
  });
});
