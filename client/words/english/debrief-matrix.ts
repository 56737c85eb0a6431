import { section } from '../section.ts';
import { counted } from './counted.ts';

/** The scores of all, side by side. */
export const debriefMatrixWords = section('debriefMatrix', {
  competency: 'Competency',
  talkAboutThese: 'Talk about these',
  twoOrMoreApart: 'two or more apart',
  oneApart: 'One apart',
  agreed: 'Agreed',
  tooFewScores: 'Too few scores to compare',
  spread: 'Spread',
  agreedOn: 'agreed on',
  changedTo: 'changed to',
  distribution: (counts: readonly number[]) =>
    counts.map((n, index) => `${counted(n, 'score', 'scores')} of ${index + 1}`).join(', '),
});
