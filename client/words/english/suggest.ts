import { section } from '../section.ts';

/** A follow-up on its way from the panel to the lead. */
export const suggestWords = section('suggest', {
  fromThePanel: 'From the panel',
  waiting: (name: string) => `${name} has it`,
  forQuestion: (number: number) => `question ${number}`,
  suggest: 'Suggest a follow-up',
  add: 'Add a follow-up',
  field: 'Follow-up',
  hint: (name: string) => `${name} sees it at once and decides. Nobody is interrupted.`,
  ownHint: 'It stands with the others under the question.',
  send: 'Send',
  addIt: 'Add',
  cancel: 'Cancel',
});
