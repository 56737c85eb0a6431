import { section } from '../section.ts';

export const findQuestionWords = section('findQuestion', {
  title: 'Find a question',
  look: 'look',
  takePanel: 'take the panel there',
  live: 'now',
  asked: 'asked',
  planned: 'planned',
  optional: 'optional',
  skipped: 'left out',
});
