import type { Outcome } from '../records/decision.ts';
import type { Interview, Phase } from '../records/interview.ts';
import type { Sign } from '../records/note.ts';
import type { Role } from '../records/panelist.ts';
import type { Verdict } from '../records/recommendation.ts';
import type { Disagreement } from '../scoring/disagreement.ts';
import type { Profiles } from './block.ts';
import type { Mark } from './mark.ts';
import { dayOf } from './time-words.ts';

/** The packet's words for everything that the model names in code. */

export const verdictWords: { readonly [verdict in Verdict]: string } = {
  strongNo: 'Strong no',
  no: 'No',
  yes: 'Yes',
  strongYes: 'Strong yes',
  noDecision: 'No recommendation',
};

/** Recommendations have the shapes of ratings: squares below the bar, rounds above. */
export const verdictMark: { readonly [verdict in Verdict]: Mark } = {
  strongNo: 1,
  no: 2,
  yes: 3,
  strongYes: 4,
  noDecision: 'notRated',
};

export const outcomeWords: { readonly [outcome in Outcome]: string } = {
  hire: 'Hire',
  oneMoreTalk: 'One more talk',
  noHire: 'No hire',
};

export const roleWords: { readonly [role in Role]: string } = {
  lead: 'Lead',
  panelist: 'Panelist',
  shadow: 'Shadow',
  observer: 'Observer',
};

export const signWords: { readonly [sign in Sign]: string } = {
  strength: 'strength',
  concern: 'concern',
  followUp: 'follow up',
};

export const disagreementWords: { readonly [disagreement in Disagreement]: string } = {
  twoOrMoreApart: 'Two or more apart',
  oneApart: 'One apart',
  agreed: 'Agreed',
  tooFewToCompare: 'Too few ratings to compare',
};

export const policyWords: { readonly [policy in Interview['revealPolicy']]: string } = {
  whenAllSubmitted: 'Scores were sealed until everybody had submitted.',
  whenYouSubmit: 'Each panelist saw the scores of others after submitting their own.',
  whenLeadOpens: 'Scores were sealed until the lead opened them.',
  open: 'Scores were open to the panel from the start.',
};

/** Why an interview is in no packet yet. */
export const phaseWords: { readonly [phase in Phase]: string } = {
  draft: 'it is still to be held',
  live: 'it is being held',
  scoring: 'its scores are sealed',
  debrief: 'its scores are not open to you',
  closed: 'its scores are not open to you',
};

export const statusWords = { draft: 'Draft', final: 'Final' } as const;

/** Until when a packet may be kept, for the foot of every page. */
export const keepWords = (keepUntil: string | null): string =>
  keepUntil === null ? 'No retention date.' : `Delete by ${dayOf(keepUntil)}.`;

export const markWords = (mark: Mark): string => {
  if (mark === 'cannotTell') return 'cannot tell';
  return mark === 'notRated' ? 'not rated' : String(mark);
};

/** One panelist, 3 panelists. */
export const counted = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

/** Ana, Ravi and Yuki. */
export const listed = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;

/** A figure with at most one decimal, without a zero behind the point. */
export const figure = (value: number | null): string => (value === null ? 'none' : String(value));

/** What a profile's chart says, for whoever does not see it. */
export const profileWords = ({ name, points }: Profiles['profiles'][number]): string => {
  const said = points.map(({ name: competency, rated }) =>
    rated
      ? `${competency}: median ${rated.median}, ${rated.lowest} to ${rated.highest}`
      : `${competency}: not rated`,
  );
  return `${name}. ${said.join('; ')}.`;
};
