import type { Outcome } from '../../../shared/records/decision.ts';
import { section } from '../section.ts';

/** What a panel decides. */
export const outcomeWords = section<{ readonly [outcome in Outcome]: string }>('outcomes', {
  hire: 'Hire',
  oneMoreTalk: 'One more talk',
  noHire: 'No hire',
});
