import { section } from '../section.ts';
import { counted } from './counted.ts';

/** After the call: one's own scorecard, and the wait for the others. */
export const wrapUpWords = section('wrapUp', {
  yourScorecard: 'your scorecard',
  waiting: 'waiting for scores',
  sealedScoring: 'Sealed scoring',
  ready: 'Ready to submit',
  scoresMissing: (n: number) => `${counted(n, 'score', 'scores')} missing`,
  notesMissing: (n: number) => `${counted(n, 'note', 'notes')} missing`,
  bothMissing: (scores: number, notes: number) =>
    `${counted(scores, 'score', 'scores')} and ${counted(notes, 'note', 'notes')} missing`,
  thenRecommendation: (missing: string) => `${missing}, then your recommendation`,
  recommendationMissing: 'Your recommendation is missing',
  callEnded: (at: string) => `The call ended at ${at}.`,
  opensWhenYouSubmit: 'Scores open when you submit.',
  sealedUntilAll: (n: number) => `Nobody sees this until all ${n} submit.`,
  sealedUntilLead: 'Nobody sees this until the lead opens the scores.',
  openOnSubmitting: 'You see the others’ scores when you submit yours.',
  panelSees: 'The panel sees your scores.',
  noneAsked: 'No question was asked.',
  takeaways: 'Takeaways',
  takeawaysPrompt: 'What should the panel remember?',
  takeawaysKept: 'Kept on this device until you choose a recommendation.',
  submit: 'Submit scorecard',
  canReopen: 'You can reopen it until scores open.',
  notes: (n: number) => (n === 0 ? 'no notes' : counted(n, 'note', 'notes')),
  andDraft: (notes: string) => `${notes} and a draft`,
  oneNeeded: (notes: string) => `${notes}, one is needed`,
  to: 'to',
  addNote: 'Add a note',
  addNotePrompt: 'What did they say or do? Enter saves.',

  allIn: 'All are in',
  areIn: (n: number, of: number) => `${n} of ${of} are in`,
  panelScoring: 'The panel is scoring',
  opensWhenAll: 'Scores open when everybody has submitted.',
  notForYou: 'You stepped back, so the scores do not open for you.',
  andAway: (scored: string) => `${scored}, away`,
  opensByLead: 'Scores open for everyone at the same moment, when the lead opens them.',
  opensNow: 'Scores open for everyone now.',
  opensWhen: (names: string, n: number) =>
    `Scores open for everyone at the same moment, when ${names} ${n === 1 ? 'submits' : 'submit'}.`,
  stillToSubmit: (names: string) => `Still to submit: ${names}.`,
  scorecards: 'Scorecards',
  submitted: 'submitted',
  scoredOf: (n: number, of: number) => `${n} of ${of} scored`,
  reopen: 'Reopen my scorecard',

  openScores: 'Open scores',
  openWithout: (names: string) => `Open without ${names}`,
  keepWaiting: 'Keep waiting',
  cannotSealAgain:
    'Scores open for everyone and cannot be sealed again. The packet says who was missing and why.',
  reason: 'Reason',
  needsReason: 'The packet prints a reason. Write one.',
  backToCall: 'Back to the call',
});
