import { section } from '../section.ts';
import { counted } from './counted.ts';

/** The plan of an interview, as the lead changes it. */
export const planWords = section('plan', {
  edit: 'Edit the plan',
  title: 'Plan',
  done: 'Done',
  ahead: 'Ahead',
  fits: (minutes: number, left: number) => `${minutes} min planned, ${left} left`,
  tooLong: (over: number) => `${over} min too long`,
  nothingAhead: 'Nothing is planned. Add a question below.',
  asker: (number: number) => `Who asks ${number}`,
  anyone: 'Anyone asks',
  minutes: (n: number) => `${n} min`,
  leaveOut: (number: number) => `Leave ${number} out`,
  others: 'Not in the plan',
  count: (n: number) => counted(n, 'question', 'questions'),
  filter: 'Find a question',
  noMatch: 'No question has these words.',
  add: (number: number) => `Add ${number}`,
  addShort: 'Add',
  own: 'A question of your own',
  wording: 'What you would ask',
  wordingMissing: 'Write the question first.',
  length: 'Minutes',
  competency: 'Competency',
  noCompetency: 'None',
  addOwn: 'Add question',
  ownHint: 'The packet prints it as added during the interview.',
});
