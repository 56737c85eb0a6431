import { section } from '../section.ts';

/** Better words for a kit: from whoever uses it, to whoever owns it. */
export const kitSuggestWords = section('kitSuggest', {
  suggest: 'Suggest better words',
  title: 'Better words for the kit',
  which: 'Which words',
  text: 'Question',
  why: 'Why it is asked',
  answer: 'Reference answer',
  listenFor: 'One more thing to listen for',
  probes: 'One more follow-up',
  anchor: (level: number) => `What a ${level} sounds like`,
  words: 'Your words',
  hint: 'The kit’s owner reads it with your name, and takes it into the next version or not. This interview stays as it is.',
  send: 'Send to the owner',
  cancel: 'Cancel',

  section: 'Suggestions from panels',
  none: 'No suggestion waits for you.',
  from: (name: string, version: number, day: string) => `${name}, on version ${version}, ${day}`,
  accept: (version: number) => `Accept as version ${version}`,
  decline: 'Decline',
  reason: 'Why not, optional',
  notDone: 'Not done.',
  decidedOnes: (n: number) => `Decided, ${n}`,
  accepted: (version: number, day: string) => `accepted as version ${version}, ${day}`,
  declined: (day: string) => `declined, ${day}`,
  gone: 'This question is not in the kit any more.',
});
