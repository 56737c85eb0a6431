import { section } from '../section.ts';

/** Trying the keys before the call. */
export const warmUpWords = section('warmUp', {
  warmUpTitle: 'Press 1, 2, 3 or 4. That is scoring.',
  warmUpDetail: 'Digits score, letters write, arrows look around.',
});
