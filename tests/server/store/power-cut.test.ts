import { expect, it } from 'vitest';
import { type SimulationTotals, simulateCrashes } from './crash-simulation.ts';

// To look into a failure: PANELROOM_SEED=<seed> npx vitest run tests/server/store/power-cut.test.ts
const onlySeed = process.env.PANELROOM_SEED;
const seedCount = Number(process.env.PANELROOM_SEEDS ?? 200);
const seeds =
  onlySeed === undefined ? Array.from({ length: seedCount }, (_, n) => n + 1) : [Number(onlySeed)];

it('[S8] nothing acknowledged is lost, and nothing unsent appears, when the process or the power dies at any step', {
  timeout: 600_000,
}, async () => {
  const totals: SimulationTotals = {
    acknowledged: 0,
    killed: 0,
    powerCuts: 0,
    failedWrites: 0,
    failedSyncs: 0,
    tornTails: 0,
  };
  const failures: string[] = [];
  for (const seed of seeds) {
    await simulateCrashes(seed, totals).catch((error: unknown) => failures.push(`seed ${seed}: ${error}`));
  }
  console.info(`${seeds.length} seeds`, totals);
  expect(failures).toEqual([]);
  if (onlySeed === undefined) {
    // A simulation in which nothing happens would pass as well.
    for (const count of Object.values(totals)) expect(count).toBeGreaterThan(30);
  }
});
