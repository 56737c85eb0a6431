import { section } from '../section.ts';
import { counted } from './counted.ts';

/** From a kit and a name to an open room. */
export const newInterviewWords = section('newInterview', {
  title: 'New interview',
  cancel: 'Cancel',
  candidateName: 'Candidate’s name',
  reference: 'Reference, optional',
  referenceHint:
    'The candidate’s key in your other systems. Interviews with the same reference share a packet.',
  role: 'Role',
  kit: 'Kit',
  chooseKit: 'Choose a kit',
  questions: (n: number) => counted(n, 'question', 'questions'),
  competencies: (n: number) => counted(n, 'competency', 'competencies'),
  planned: (questions: number, minutes: number, of: number) =>
    `${questions} planned, ${minutes} of ${of} min`,
  nothingPlanned: 'nothing planned yet; the lead picks in the room',
  kitFacts: (questions: string, competencies: string, plan: string, version: number) =>
    `${questions}, ${competencies}, ${plan}. Version ${version}; the room keeps this version.`,
  time: 'Time, optional',
  timeHint: 'Puts it in its place on your home page.',
  minutes: 'Minutes',
  whenOpen: 'When scores open',
  notesForExtremes: 'Scores need a note',
  notesForExtremesDetail: 'A 1 or a 4 asks for one line of evidence before submitting.',
  observersSeeQuestions: 'Observers see questions only',
  observersSeeQuestionsDetail: 'No scores, no notes, no names of who is writing.',
  notCreated: 'Not created.',
  openRoom: 'Open room',
  createAndOpen: 'Create and open room',
  clockStartsThere: 'The clock starts when you start it there.',
  kitMissing: 'Choose a kit.',
  nameMissing: 'Write the candidate’s name.',
  referenceWrong: 'Use A-Z, a-z, digits, dot, hyphen and underscore only, at most 64.',
  minutesWrong: 'Give whole minutes from 5 to 480.',
  /** A part of a sentence from the server, such as `is empty`. */
  thisIs: (part: string) => `This ${part}`,
});
