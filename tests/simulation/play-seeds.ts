import { playInterview } from './interview.ts';
import { playTwins } from './play-twins.ts';

export interface Failure {
  readonly seed: number;
  readonly faults: readonly string[];
}

/** Plays the seeds from 1 on, every third with a twin, and tells which went wrong: what planted mutants are judged by. */
export const judgeSeeds = async ({
  seeds,
  stopAtFirst,
}: {
  readonly seeds: number;
  readonly stopAtFirst: boolean;
}): Promise<{ readonly played: number; readonly red: readonly Failure[] }> => {
  const red: Failure[] = [];
  for (let seed = 1; seed <= seeds; seed += 1) {
    const { faults } = seed % 3 === 0 ? await playTwins(seed) : await playInterview(seed);
    if (faults.length > 0) red.push({ seed, faults });
    if (stopAtFirst && red.length > 0) return { played: seed, red };
  }
  return { played: seeds, red };
};
