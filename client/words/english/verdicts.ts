import { section } from '../section.ts';

/** What somebody recommends. */
export const verdictWords = section('verdicts', {
  yourRecommendation: 'Your recommendation',
  onItsOwnMerits: 'on its own merits, not an average',
  strongNo: 'Strong no',
  no: 'No',
  yes: 'Yes',
  strongYes: 'Strong yes',
  noDecision: 'No decision',
});
