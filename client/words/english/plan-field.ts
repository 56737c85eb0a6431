import { section } from '../section.ts';
import { counted } from './counted.ts';

/** Choosing the questions of one interview. */
export const planFieldWords = section('planField', {
  title: 'Questions',
  choose: 'Choose and order the questions',
  sum: (questions: number, minutes: number, of: number) =>
    `${counted(questions, 'question', 'questions')}, ${minutes} of ${of} min`,
  over: (minutes: number) => `${minutes} min too long`,
  plan: 'The plan of this interview',
  nothing: 'Nothing chosen. The kit’s own plan is used.',
  remove: (name: string) => `Take ${name} out of the plan`,
  find: 'Find in this kit',
  competency: 'Competency',
  any: 'Any',
  difficulty: 'Difficulty',
  atMost: 'At most',
  minutes: (n: number) => `${n} min`,
  hideAsked: 'Hide what this candidate was asked before',
  askedBefore: 'asked before',
  add: (name: string) => `Take ${name} into the plan`,
  found: (n: number) => `${counted(n, 'question', 'questions')} to choose from`,
  kitPlan: 'Use the kit’s plan',
  more: (n: number) => `${n} more; say more precisely what is looked for.`,
});
