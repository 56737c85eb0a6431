import { section } from '../section.ts';

/** An owner takes a seat in an own interview. */
export const takeSeatWords = section('takeSeat', {
  title: 'Take your seat',
  about: 'You own this interview and have no seat in it yet. The panel sees the name you give.',
  yourName: 'Your name',
  needsName: 'The panel needs a name to call you by.',
  open: 'Open room',
});
