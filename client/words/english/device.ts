import { section } from '../section.ts';

/** The own seat on a second device. */
export const deviceWords = section('device', {
  title: 'Use a second device',
  scan: 'Scan this with your phone. It opens your seat there as well: the same scores, the same notes.',
  once: 'The link works once, within ten minutes, and only for you. Nobody else should see it.',
  code: 'QR code of the link to your seat',
  link: 'Link to your seat',
  tryAgain: 'Try again',
  opening: 'Opening your seat',
  noLink: 'This address has no link in it. Open the whole address, with everything after the # sign.',
  toStart: 'Go to the start page',
  refused: 'This link does not open a seat',
});
