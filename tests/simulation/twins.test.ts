import { expect, it } from 'vitest';
import { tellTrials } from '../support/trials.ts';
import { playTwins } from './play-twins.ts';
import { regressionSeeds } from './regression-seeds.ts';

// To look into a failure: SIM_SEED=<seed> npx vitest run tests/simulation/twins
const { SIM_SEED, SIM_PAIRS } = process.env;
const pairs = Number(SIM_PAIRS ?? 60);
const seeds = SIM_SEED
  ? [Number(SIM_SEED)]
  : [...new Set([...Array.from({ length: pairs }, (_, index) => index + 1), ...regressionSeeds.twins])];

it(`[Z4] in ${seeds.length} pairs of interviews that differ in sealed writing others are sent the same bytes at the same times`, {
  timeout: 3_600_000,
}, async () => {
  const told: string[] = [];
  let transcripts = 0;
  let frames = 0;
  for (const seed of seeds) {
    const twins = await playTwins(seed);
    transcripts += twins.compared;
    frames += twins.frames;
    if (twins.faults.length > 0) told.push(`seed ${seed}: ${twins.faults.join('; ')}`);
  }
  tellTrials('Z4', {
    trials: seeds.length,
    failures: told.length,
    counts: { 'transcripts compared': transcripts, 'frames compared': frames },
  });
  expect(told.slice(0, 5)).toEqual([]);
  expect(frames).toBeGreaterThan(10 * seeds.length);
});
