import { playInterview } from './interview.ts';
import { playTwins } from './play-twins.ts';
import { regressionSeeds } from './regression-seeds.ts';

export interface Failure {
  readonly seed: number;
  readonly faults: readonly string[];
}

/**
 * Plays so many seeds: from 1 on, every third with a twin, and last those in which faults were found once. Tells which
 * went wrong: what planted mutants are judged by.
 */
export const judgeSeeds = async ({
  seeds,
  stopAtFirst,
}: {
  readonly seeds: number;
  readonly stopAtFirst: boolean;
}): Promise<{ readonly played: number; readonly red: readonly Failure[] }> => {
  const known = [
    ...regressionSeeds.interviews.map((seed) => ({ seed, play: playInterview })),
    ...regressionSeeds.twins.map((seed) => ({ seed, play: playTwins })),
  ];
  const fromOne = Array.from({ length: seeds - known.length }, (_, index) => index + 1);
  const plays = [
    ...fromOne.map((seed) => ({ seed, play: seed % 3 === 0 ? playTwins : playInterview })),
    ...known,
  ];
  const red: Failure[] = [];
  for (const [index, { seed, play }] of plays.entries()) {
    const { faults } = await play(seed);
    if (faults.length > 0) red.push({ seed, faults });
    if (stopAtFirst && red.length > 0) return { played: index + 1, red };
  }
  return { played: plays.length, red };
};
