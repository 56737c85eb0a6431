import type { PanelistId } from '../id.ts';
import { meanOf } from './figures.ts';
import type { RatedAnswer } from './rated-answers.ts';
import { type Interval, resampledInterval } from './resampled-interval.ts';

/**
 * How much higher somebody rates than the others who heard the same answer. Pairing within the answer takes out that
 * candidates and questions differ. It says nothing of who is right.
 */
export interface Leniency {
  readonly name: string;
  readonly interviews: number;
  /** Answers that this person and somebody else rated. */
  readonly answers: number;
  /** In levels: above 0 rates higher than the others, below 0 lower. */
  readonly mean: number;
  readonly interval: Interval;
}

export interface Leniencies {
  /** By name, so that the list is no ranking. */
  readonly people: readonly Leniency[];
  /** How many are not listed because they were in too few interviews. */
  readonly tooFew: number;
}

/**
 * Below this many interviews nothing is said of a person. From here on the interval of a mean holds the true one in 90
 * of 100 cases: |t| with 9 degrees of freedom is below 1.96 times the root of 9/10 that often.
 */
export const fewestForLeniency = 10;

/** One person's differences in one interview, summed. */
interface Share {
  readonly sum: number;
  readonly answers: number;
}

/** People are told apart by name, since a guest has no account; seats of one room that share a name are left out. */
export const leniencies = (interviews: readonly (readonly RatedAnswer[])[]): Leniencies => {
  const people = new Map<string, { name: string; shares: Share[] }>();
  for (const answers of interviews)
    for (const { name, share } of sharesIn(answers)) {
      const person = people.get(keyOf(name)) ?? { name, shares: [] };
      person.shares.push(share);
      people.set(keyOf(name), person);
    }
  const enough = [...people.values()].filter(({ shares }) => shares.length >= fewestForLeniency);
  return {
    people: enough.flatMap(leniencyOf).sort((a, b) => a.name.localeCompare(b.name, 'en')),
    tooFew: people.size - enough.length,
  };
};

const leniencyOf = ({ name, shares }: { name: string; shares: readonly Share[] }): Leniency[] => {
  const mean = meanDifference(shares);
  const interval = resampledInterval(shares, meanDifference);
  if (interval === null) return [];
  const answers = shares.reduce((sum, share) => sum + share.answers, 0);
  return [{ name, interviews: shares.length, answers, mean, interval }];
};

const meanDifference = (shares: readonly Share[]): number => {
  let sum = 0;
  let answers = 0;
  for (const share of shares) {
    sum += share.sum;
    answers += share.answers;
  }
  return sum / answers;
};

const sharesIn = (answers: readonly RatedAnswer[]): { name: string; share: Share }[] => {
  const seats = new Map<PanelistId, { name: string; differences: number[] }>();
  for (const { ratings } of answers)
    for (const { panelistId, name, level } of ratings) {
      const others = ratings
        .filter((rating) => rating.panelistId !== panelistId)
        .map((rating) => rating.level);
      const seat = seats.get(panelistId) ?? { name, differences: [] };
      seat.differences.push(level - (meanOf(others) ?? level));
      seats.set(panelistId, seat);
    }
  const all = [...seats.values()];
  return all
    .filter(({ name }) => all.filter((seat) => keyOf(seat.name) === keyOf(name)).length === 1)
    .map(({ name, differences }) => ({
      name,
      share: { sum: differences.reduce((sum, each) => sum + each, 0), answers: differences.length },
    }));
};

const keyOf = (name: string): string => name.normalize('NFC').toLowerCase();
