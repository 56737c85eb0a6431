import { afterAll, describe, expect, it } from 'vitest';
import { createCrashTrial } from '../support/crash/crash-trial.ts';
import { newDataDir, removeDataDirs } from '../support/server-process.ts';
import { percentile, tellTrials } from '../support/trials.ts';

/** How often the server is killed; the long lane asks for more. */
const kills = Number(process.env.KILLS ?? 40);
/** Acknowledgements before each kill: 200 kills are to see 20,000 of them. */
const commandsEach = process.env.LONG_LANE ? { from: 40, to: 200 } : { from: 5, to: 40 };
const seed = Number(process.env.FAULT_SEED ?? 1);

afterAll(removeDataDirs);

describe('kill -9 under load', () => {
  it(`[F1] after ${kills} kills all that was acknowledged is there, once and in order, and nothing else is`, async () => {
    console.log(`F1 seed ${seed}`);
    const dataDir = await newDataDir();
    const trial = createCrashTrial({ dataDir, seed, crash: (server) => server.kill() });
    await trial.run(kills, commandsEach);
    tellTrials('F1', {
      trials: kills,
      failures: trial.found.length,
      counts: {
        ...trial.counts.all(),
        acknowledged: trial.acknowledged(),
        'restart p95 ms': Math.round(percentile(trial.restarts, 0.95)),
      },
    });
    expect(trial.found).toEqual([]);
    expect(trial.acknowledged()).toBeGreaterThan(kills * commandsEach.from);
  }, 1_200_000);
});
