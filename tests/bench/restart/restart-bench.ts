import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startChild } from '../child.ts';
import { spreadOf } from '../figures.ts';
import { heading, milliseconds, printAgainst, printFigure } from '../report.ts';
import type { InstallationAnswers } from './installation.ts';

export interface RestartOptions {
  readonly built: string;
  readonly rooms: number;
  readonly rounds: number;
}

/** How long a fresh process takes until it serves a data folder with many rooms. */
export const benchRestart = async ({ built, rooms, rounds }: RestartOptions): Promise<void> => {
  heading(`Restart: ${rooms} rooms on disk, ${rounds} fresh processes`);
  const dataDir = await mkdtemp(join(tmpdir(), 'panelroom-restart-'));
  const inFreshProcess = async <Result>(
    task: (child: ReturnType<typeof startChild<InstallationAnswers>>) => Promise<Result>,
  ) => {
    const child = startChild<InstallationAnswers>({ built, entry: 'installation' });
    try {
      return await task(child);
    } finally {
      await child.stop();
    }
  };
  try {
    await inFreshProcess((child) => child.ask('fill', { dataDir, rooms }));
    const ready: number[] = [];
    const served: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const restarted = await inFreshProcess((child) => child.ask('restart', { dataDir }));
      if (restarted.rooms !== rooms) throw new Error(`${restarted.rooms} rooms came back, not ${rooms}.`);
      ready.push(restarted.readyMs);
      served.push(restarted.servedMs);
    }
    printAgainst('store open and interviews listed', spreadOf(ready), { atMost: 1_000 }, milliseconds);
    printFigure('first room served', spreadOf(served), milliseconds);
  } finally {
    await rm(dataDir, { recursive: true, force: true });
  }
};
