import { numberText, oneDecimal } from '../numbers.ts';
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
  readFirst: 'Read first, talk after',
  timeLeft: 'Time left to read',
  readFor: (minutes: number) => `Read ${numberText(minutes)} min`,
  endReading: 'End reading',
  decide: 'Decide',
  youSteppedBack: 'You stepped back',
  nothingForYou: 'You see what was asked. What others scored, wrote and decided is not shown to you.',
  whatWasAsked: 'What was asked',
  notAsked: (names: string) => `Not asked: ${names}.`,
  nothingAsked: 'No question was asked.',
  otherQuestions: 'Other questions',
  scores: 'Scores by competency and panelist',
  questionMark: (number: number) => `Q${number}`,
  recommendations: 'Recommendations',
  noRecommendation: 'No recommendation',
  amendRecommendation: 'Amend my recommendation',
  chooseAnotherRecommendation: 'Choose another recommendation, or close this.',
  firstRecommendationStays: 'Your first recommendation stays beside it in the packet.',
  addedLater: 'Added later:',
  wasVerdict: (verdict: string) => `Was ${verdict}:`,
  changedFrom: (verdict: string) => `first ${verdict}, now`,
  asShadow: (name: string) => `${name}, shadow`,

  aboutQuestions: (numbers: string, n: number) => `${n === 1 ? 'Question' : 'Questions'} ${numbers}.`,
  figures: (of: { median: number; lowest: number; highest: number; n: number }) =>
    `Median ${numberText(of.median)}, from ${numberText(of.lowest)} to ${numberText(of.highest)}, ${counted(of.n, 'score', 'scores')}.`,
  /** Shadows first, the lead last. */
  speakInOrder: (names: readonly string[]) => `Speak in this order: ${names.join(', ')}.`,
  tooFew: 'Too few scores to compare.',
  allAgree: 'All agree.',
  apart: (spread: number) =>
    spread > 1 ? `Apart by ${numberText(spread)}; the ends stand first.` : `Apart by ${numberText(spread)}.`,
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
  weights: (each: readonly string[]) => `Weights: ${each.join(', ')}.`,
  weightOf: (name: string, weight: number) => `${name} ${numberText(weight)}`,
  agreement: 'Agreement before talking',
  nOf: (n: number, of: number) => `${n} of ${of}`,
  pairs: (exact: number) => `pairs of scores at most one apart; ${exact} the same.`,
  shadowBeside: (name: string) => `${name} beside the panel, before talking`,
  shadowPairs: (exact: number, answers: number) =>
    `pairs with a panelist at most one apart; ${numberText(exact)} the same, in ${counted(answers, 'answer', 'answers')}.`,
  shadowMean: (levels: number) =>
    levels === 0
      ? 'On average the same level as the panel.'
      : `On average ${oneDecimal(Math.abs(levels))} levels ${levels > 0 ? 'above' : 'below'} the panel.`,
  shadowSeenBy: (name: string) => `Only ${name} and the lead see this.`,
  hour: 'How the hour went',
  hourHint: (notes: number) =>
    `${counted(notes, 'note', 'notes')}, each one a tick; the colour under a question is its median score`,

  pdf: 'PDF',
  otherForms: 'Other forms',
  packet: 'Packet',
  noAnswer: 'The server did not answer. Try again in a moment.',

  decision: 'Decision',
  undecided: 'Nothing is decided yet. The lead records it.',
  dissent: 'Dissent',
  decidedBy: (names: string) => `Decided by ${names}.`,
  recordedBy: (name: string, at: string) => `Recorded by ${name} at ${at}.`,
  decideAfterReading: 'The decision waits until everybody has read.',
  hasNotSaidWhy: 'Has not said why yet.',
  sayWhy: 'You recommend otherwise. Say why, in your words',
  needsDissent: 'Write down why you see it otherwise.',
  recordDissent: 'Record my dissent',
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
