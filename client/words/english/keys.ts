import { section } from '../section.ts';

/** The list of all keys, by the names of their bindings. */
export const keyWords = section('keys', {
  title: 'Keys',
  idea: 'Digits score, letters write, arrows look around.',
  space: 'Space',
  rate: 'Rate',
  cannotTell: 'Cannot tell',
  write: 'Start or resume a note',
  resume: 'Resume a note, otherwise scroll',
  openField: 'Open the note field; in it, save',
  leave: 'Leave the field; again, return to the panel',
  before: 'Look at the question before',
  after: 'Look at the question after',
  next: 'Lead: next for everyone',
  go: 'Save, then go; lead: take the panel to the question in view',
  undo: 'Undo',
  find: 'Find a question',
  allKeys: 'All keys',
});
