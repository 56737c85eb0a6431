import { numberText } from '../numbers.ts';
import { section } from '../section.ts';
import { counted } from './counted.ts';

/** All scores are open. */
export const debriefWords = section('debrief', {
  debrief: 'debrief',
  closed: 'closed',
  open: 'Scores are open',
  openedAt: (at: string) => `Scores opened ${at}`,
  allSubmitted: (opened: string, n: number) => `${opened}, all ${n} submitted`,
  openedWithout: (opened: string, names: string) => `${opened} without ${names}`,
  notAsked: (names: string) => `Not asked: ${names}.`,
  otherQuestions: 'Other questions',
  scores: 'Scores by competency and panelist',
  questionMark: (number: number) => `Q${number}`,
  recommendations: 'Recommendations',
  noRecommendation: 'No recommendation',
  asShadow: (name: string) => `${name}, shadow`,

  nothingAsked: 'Nothing was asked of it.',
  aboutQuestions: (numbers: string) => `Question ${numbers}.`,
  tooFew: 'Too few scores to compare.',
  allAgree: 'All agree.',
  apart: (spread: number) =>
    spread > 1
      ? `Apart by ${numberText(spread)}, so hear the ends first.`
      : `Apart by ${numberText(spread)}.`,
  highest: 'highest',
  lowest: 'lowest',
  shadow: 'shadow, not counted',
  addedLate: 'added after the scores opened',
  was: 'was',
  amendTitle: (title: string) => `Amend ${title}`,
  amendMine: 'Amend my score',
  chooseAnother: 'Choose another score, or close this.',
  needsReason: 'The packet prints a reason. Write one.',
  changedMind: 'What changed your mind',
  amend: 'Amend score',
  firstStays: 'Your first score stays beside it in the packet.',
  agreed: 'Agreed after talking',

  mechanical: 'Mechanical score',
  mechanicalEqual: (n: number) =>
    `From ${counted(n, 'score', 'scores')}: each panelist’s mean per competency, then over panelists, then over competencies, all weighing the same. Cannot tell is left out.`,
  mechanicalWeighted: (n: number) =>
    `From ${counted(n, 'score', 'scores')}: each panelist’s mean per competency, then over panelists, then over competencies, weighted as the kit says. Cannot tell is left out.`,
  agreement: 'Agreement before talking',
  nOf: (n: number, of: number) => `${n} of ${of}`,
  pairs: (exact: number) => `pairs of scores at most one apart; ${exact} the same.`,
  hour: 'How the hour went',
  hourHint: (notes: number) =>
    `${counted(notes, 'note', 'notes')}, each one a tick; the colour under a question is its median score`,

  pdf: 'PDF',
  painting: 'Painting',
  json: 'JSON',
  writing: 'Writing',
  packetFailed: 'The packet was not made. Try again in a moment.',
  noAnswer: 'The server did not answer. Try again in a moment.',

  decision: 'Decision',
  undecided: 'Nothing is decided yet. The lead records it.',
  dissent: 'Dissent',
  recordedBy: (name: string) => `Recorded by ${name}`,
  recordedAsIs: 'Recorded as it stands here.',
  recorded: 'Recorded',
  chooseOutcome: 'Choose an outcome.',
  needsReasons: 'The packet prints the reasons. Write them down.',
  outcome: 'Outcome',
  reasons: 'Reasons',
  dissentLabel: 'Dissent, in the dissenter’s words',
  record: 'Record decision',
  recordChanges: 'Record changes',
  everyoneSees: 'Everyone in the room sees it.',
  close: 'Close the room',
  keepOpen: 'Keep it open',
  closeText: 'Scores, notes and the decision can be read afterwards, and not changed any more.',
});
