import { section } from '../section.ts';
import { counted } from './counted.ts';

/** A kit to read, and the labels of what it says of a question. */
export const kitWords = section('kit', {
  kit: 'Kit',
  noKit: 'No kit here',
  print: 'Print',
  download: 'Download',
  asMarkdown: 'Markdown, the kit file',
  asJson: 'JSON, for programs',
  asCsv: 'CSV, the questions as a table',
  edit: 'Edit',
  newInterview: 'New interview',
  withThisKit: 'with this kit',
  questions: (n: number) => counted(n, 'question', 'questions'),
  planned: (questions: number, minutes: number, of: number) =>
    `${questions} planned for ${minutes} of ${of} min`,
  minutes: (n: number) => `${n} min`,
  version: (n: number) => `version ${n}`,
  isPlanned: 'planned',
  noCompetency: 'Without a competency',
  followUps: 'Follow-ups',
  listenFor: 'What to listen for',
  levels: 'Levels',
  why: 'Why it is asked',
  answer: 'Reference answer',
  notes: 'Notes',
});
