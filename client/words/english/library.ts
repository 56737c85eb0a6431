import { section } from '../section.ts';
import { counted } from './counted.ts';

const questions = (n: number) => counted(n, 'question', 'questions');

/** All kits, and a way through all their questions. */
export const libraryWords = section('library', {
  title: 'Kits',
  newKit: 'New kit',
  newKitTitle: 'Title of the kit',
  newKitHint:
    'What it is for, such as the role. Write the questions next; it is a draft until you publish it.',
  begin: 'Begin writing',
  titleMissing: 'Write a title first.',
  cancel: 'Cancel',
  notBegun: 'Not begun.',
  import: 'Import',
  kits: 'Kits',
  facts: (n: number, minutes: number, version: number) =>
    `${questions(n)}, ${minutes} min, version ${version}`,
  drafts: 'Drafts',
  draftOf: (version: number, day: string) =>
    version === 0 ? `never published, written ${day}` : `on top of version ${version}, written ${day}`,
  untitled: 'Kit without a title',
  noKit: 'No kit yet. Import one, or begin a new one.',
  find: 'Find a question',
  words: 'Words',
  competency: 'Competency',
  difficulty: 'Difficulty',
  language: 'Language',
  minutes: 'At most, in minutes',
  any: 'Any',
  found: (n: number) => `${questions(n)} found`,
  shown: (n: number) => `The first ${n} are shown; say more precisely what is looked for.`,
  inKit: (kit: string) => `in ${kit}`,
  nMinutes: (n: number) => `${n} min`,
});
