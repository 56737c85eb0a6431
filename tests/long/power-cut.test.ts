import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { createCrashTrial } from '../support/crash/crash-trial.ts';
import { canMountImages, makeLoopDisk } from '../support/loop-disk.ts';
import { removeDataDirs, type ServerProcess } from '../support/server-process.ts';
import { percentile, tellTrials } from '../support/trials.ts';

const cuts = { ext4: 40, xfs: 20 } as const;
const seed = Number(process.env.FAULT_SEED ?? 2);

afterAll(removeDataDirs);

/**
 * Without power no program goes on either. A sync that is under way while the file system is shut down may return
 * as if all were well (seen on ext4 of Linux 6.18 with any program): nobody may be told of it.
 */
const holdStill = async (server: ServerProcess): Promise<void> => {
  server.signal('SIGSTOP');
  const isStill = () => / T /.test(readFileSync(`/proc/${server.pid}/stat`, 'utf8'));
  while (!isStill()) await new Promise(setImmediate);
};

const isPossible = await canMountImages();
if (!isPossible)
  console.error(
    'NOT TRIED: F2 on real file systems. This kernel refuses loop devices; run it in a machine of its own.',
  );

describe.skipIf(!isPossible)('the power is cut under load', () => {
  for (const kind of ['ext4', 'xfs'] as const)
    it(`[F2] ${cuts[kind]} times on ${kind}: all that was acknowledged is there, once and in order`, async () => {
      console.log(`F2 seed ${seed}`);
      const disk = await makeLoopDisk(kind);
      const trial = createCrashTrial({
        dataDir: join(disk.folder, 'data'),
        seed,
        async crash(server) {
          await holdStill(server);
          disk.cutPower();
          await server.kill();
          disk.restorePower();
        },
      });
      try {
        await trial.run(cuts[kind], { from: 20, to: 120 });
      } finally {
        await trial.stop();
        disk.remove();
      }
      tellTrials('F2', {
        trials: cuts[kind],
        failures: trial.found.length,
        counts: {
          ...trial.counts.all(),
          [`power cuts on ${kind}`]: cuts[kind],
          acknowledged: trial.acknowledged(),
          'restart p95 ms': Math.round(percentile(trial.restarts, 0.95)),
        },
      });
      expect(trial.found).toEqual([]);
    }, 600_000);
});
