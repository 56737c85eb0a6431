import type { PanelistId } from '../id.ts';
import type { Outcome } from '../records/decision.ts';
import type { Verdict } from '../records/recommendation.ts';
import type { Reader } from '../room/reader.ts';
import { countedPanelists } from './aggregate.ts';

/** A counted panelist whose final recommendation is against what was decided. */
export interface Dissent {
  readonly panelistId: PanelistId;
  readonly verdict: Verdict;
  /** The reason of the last amendment, in their own words; null while they gave none. */
  readonly words: string | null;
}

/** Another talk goes against nobody: it leaves the question open. */
const against: { readonly [outcome in Outcome]: readonly Verdict[] } = {
  hire: ['strongNo', 'no'],
  oneMoreTalk: [],
  noHire: ['yes', 'strongYes'],
};

export const isAgainst = (outcome: Outcome, verdict: Verdict): boolean => against[outcome].includes(verdict);

/** In the order in which they joined; none while nothing is decided. */
export const dissents = (room: Reader): Dissent[] => {
  const [decision] = [...room.all('decision')];
  if (!decision) return [];
  return countedPanelists(room).flatMap(({ id }) => {
    const recommendation = room.get('recommendations', id);
    if (!recommendation || !isAgainst(decision.outcome, recommendation.verdict)) return [];
    const words = recommendation.amendments?.at(-1)?.reason ?? null;
    return [{ panelistId: id, verdict: recommendation.verdict, words }];
  });
};
