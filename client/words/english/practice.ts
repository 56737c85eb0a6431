import { section } from '../section.ts';

export const practiceWords = section('practice', {
  /** Whoever tries the room alone, in its list of people. */
  you: 'You',
});
