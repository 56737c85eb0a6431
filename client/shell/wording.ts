import type { RevealPolicy } from '../../shared/http.ts';
import type { Outcome } from '../../shared/records/decision.ts';
import type { Role } from '../../shared/records/panelist.ts';
import type { Tint } from '../ui/avatar.tsx';

export const count = (n: number, one: string, more: string): string =>
  `${n.toLocaleString('en-GB')} ${n === 1 ? one : more}`;

/** Words in a row: `a`, `a and b`, `a, b and c`. */
export const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;

export const roleWords: { readonly [role in Role]: { readonly label: string; readonly may: string } } = {
  lead: { label: 'Lead', may: 'Pick the questions, score answers and take notes' },
  panelist: { label: 'Panelist', may: 'Score answers and take notes' },
  shadow: { label: 'Shadow', may: 'Score answers to learn; your scores are never counted' },
  observer: { label: 'Observer', may: 'Read along, no scoring' },
};

export const outcomeWords: { readonly [outcome in Outcome]: string } = {
  hire: 'Hire',
  oneMoreTalk: 'One more talk',
  noHire: 'No hire',
};

export const policyWords: {
  readonly [policy in RevealPolicy]: {
    readonly label: string;
    readonly detail: string;
    readonly joining: string;
  };
} = {
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
};

/** A person keeps a colour by the place in the panel. */
export const tintOf = (place: number): Tint => ((place % 6) + 1) as Tint; // A remainder of 6 is 0 to 5.
