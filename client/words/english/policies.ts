import type { RevealPolicy } from '../../../shared/http.ts';
import { section } from '../section.ts';

type PolicyWords = { readonly label: string; readonly detail: string; readonly joining: string };

/** When scores open: as a choice, what it means, and what somebody who joins is told. */
export const policyWords = section<{ readonly [policy in RevealPolicy]: PolicyWords }>('policies', {
  whenAllSubmitted: {
    label: 'Scores open when all have submitted',
    detail: 'Nobody sees another score or note until then. The lead included.',
    joining: 'Scoring is sealed: nobody sees your scores or notes until all panelists submit.',
  },
  whenYouSubmit: {
    label: 'Scores open for each person on submitting',
    detail: 'Who has submitted can change nothing and may read the others.',
    joining: 'Your scores and notes open to those who have submitted, once you submit too.',
  },
  whenLeadOpens: {
    label: 'Scores open when the lead opens them',
    detail: 'Sealed until then, from the lead too. Who had not submitted is named in the packet.',
    joining: 'Scoring is sealed: nobody sees your scores or notes until the lead opens them for all.',
  },
  open: {
    label: 'Scores are open from the start',
    detail: 'Everybody sees every score at once. People lean towards the first one they see.',
    joining: 'Scores are open in this room: the panel sees what you give at once.',
  },
});
