import type { ImportWarningCode } from '../../../shared/kit/importers/importer.ts';
import { section } from '../section.ts';
import { counted } from './counted.ts';

const questions = (n: number) => counted(n, 'question', 'questions');
const lines = (n: number) => counted(n, 'line', 'lines');
type WarningWords = { readonly [code in ImportWarningCode]?: string };

/** From questions as somebody has them to a kit in the library. */
export const kitImportWords = section('kitImport', {
  title: 'Import a kit',
  back: 'Back',
  cancel: 'Cancel',
  lead: 'Bring questions as you have them: a page saved as text, a list in Markdown, a kit file. You see what is recognised, line by line, before anything is saved.',
  questionsLabel: 'Questions',
  prompt: 'Paste them here, or drop a file anywhere on this page.',
  sourceFirst: 'Paste questions or choose a file first.',
  show: 'Show what is recognised',
  chooseFile: 'Choose file',
  drop: 'Drop to see what is recognised. Nothing is saved yet.',
  tooLarge: 'This is larger than 5 MB, which is the most for one kit. Split it and import the parts.',
  notRecognised: 'Not recognised.',
  reading: (n: number) => `Reading ${lines(n)}`,
  isSaved: (title: string, n: number) => `${title} is saved with ${questions(n)}.`,

  readingLabel: 'Reading',
  patience: 'A large file takes up to half a minute. Nothing is saved yet.',
  readBy: 'Read by',
  readByHint: 'What repeats in the source. Another structure may fit better.',
  alternative: (structure: string, n: number, percent: number) =>
    `${structure}: ${questions(n)}, ${percent} % of the text`,
  chosen: (structure: string, n: number) => `${structure}: ${questions(n)}`,
  structures: {
    'bold-lines': 'Bold lines',
    bullets: 'Bullets',
    details: 'Folds',
    headings: 'Headings',
    keys: 'Keys',
    labelled: 'Labels',
    numbered: 'Numbers',
    'question-lines': 'Lines that ask',
    'repeated-delimiter': 'Divider lines',
    'table-rows': 'Rows of a table',
    rubric: 'Rubric',
    'kit-file': 'Kit file',
  } as { readonly [structure: string]: string },
  leaveOut: 'Leave it out',
  asFollowUp: 'Make it a follow-up of the one before',
  undo: 'Take the last mend back',

  source: 'Source',
  notText: 'This file is not plain text, so its lines cannot be shown here.',
  recognised: 'Recognised',
  found: (n: number, competencies: number) =>
    `${questions(n)}, ${counted(competencies, 'competency', 'competencies')}`,
  planned: (n: number, minutes: number, of: number) => `${n} planned, ${minutes} min of a ${of} min slot.`,
  nonePlanned: (of: number) => `None is planned yet, for a slot of ${of} min.`,
  noneNeedsLook: 'Nothing needs a look.',
  needLook: (n: number) => (n === 1 ? '1 needs a look.' : `${n} need a look.`),
  levelsDescribed: 'All levels described',
  noLevelsDescribed: 'No levels described',

  line: (n: number) => `Line ${n}.`,
  lineIs: (n: number, why: string) => `Line ${n}: ${why}`,
  showLine: 'Show',
  /** After `Show`, for those who hear it out of its row. */
  lineNumber: (n: number) => `line ${n}`,
  notUsed: (n: number) => `${counted(n, 'line was', 'lines were')} not used`,
  allWarnings: (n: number) => `Show all ${counted(n, 'warning', 'warnings')}`,
  allLines: (n: number) => `Show all ${lines(n)}`,
  allQuestions: (n: number) => `Show all ${questions(n)}`,
  /** Instead of the server's sentence, which is English already and may say more. */
  warnings: {} as WarningWords,

  notSaved: 'Not saved.',
  kitTitle: 'Title of the kit',
  importQuestions: (n: number) => `Import ${questions(n)}`,
  nothingSaved: 'Nothing is saved until you do.',
  inLibrary: 'This kit is in the library already.',
  clash: (title: string, version: number) =>
    `${title}, version ${version}. Interviews that began with it keep theirs, whatever you choose.`,
  saveVersion: (version: number) => `Save as version ${version}`,
  saveBeside: (id: string) => `Save beside it as ${id}`,
});
