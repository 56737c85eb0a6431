import { section } from '../section.ts';

/** What a note can be beside its text. */
export const noteWords = section('note', {
  options: 'What else this note is',
  private: 'private',
  onlyForYou: 'Private: nobody but you ever sees it',
  tellsOf: (competency: string) => `Tells of ${competency}`,
});
