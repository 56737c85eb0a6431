import { openStoreOnDisk } from '../../../server/store/embedded/store-on-disk.ts';
import type { Store } from '../../../server/store/store.ts';
import { type InterviewId, idFromBytes } from '../../../shared/id.ts';
import { type Fault, SimulatedDisk } from '../../simulation/disk/simulated-disk.ts';
import { SeededRandom } from '../../support/seeded-random.ts';
import { DocumentModel } from './document-model.ts';
import { RoomModel } from './room-model.ts';
import { isDiskFailure } from './under-way.ts';

export interface SimulationTotals {
  acknowledged: number;
  killed: number;
  powerCuts: number;
  failedWrites: number;
  failedSyncs: number;
  tornTails: number;
}

const lifetimes = 5;
const dataDir = '/data';

/**
 * One store through several lifetimes, each ended by a kill or a power cut at a random moment, also while it opens.
 * Throws when anything that was acknowledged or seen is missing afterwards, or anything is there that nobody sent.
 */
export const simulateCrashes = async (seed: number, totals: SimulationTotals): Promise<void> => {
  const random = new SeededRandom(seed);
  const disk = new SimulatedDisk({ random, shortWrites: 0.2 });
  await disk.mount().makeDir(dataDir);
  await disk.mount().syncDir('/');
  const rooms = [1, 2].map(
    (n) => new RoomModel(idFromBytes<InterviewId>(new Uint8Array(26).fill(n)), random),
  );
  const documents = (['kits', 'sessions'] as const).flatMap((name) =>
    ['a', 'b'].map((id) => ({ name, model: new DocumentModel(id, random) })),
  );

  const open = () =>
    openStoreOnDisk({
      disk: disk.mount(),
      dataDir,
      openLogLimit: 1,
      report: ({ kind }) => {
        if (kind === 'tornTail') totals.tornTails += 1;
      },
    });
  const check = async (store: Store) => {
    for (const room of rooms) await room.check(store.rooms);
    for (const { name, model } of documents) await model.check(store.collection(name));
  };

  for (let lifetime = 0; lifetime < lifetimes; lifetime += 1) {
    const powerFails = random.chance(0.5);
    disk.fault = makeFault(random, totals, { powerFails });
    await untilCrash(async () => {
      const store = await open();
      await check(store);
      for (const { model } of documents) model.forgetSent();
      await allDone([
        ...rooms.map((room) => room.write(store.rooms)),
        ...documents.map(({ name, model }) => model.write(store.collection(name))),
      ]);
    });
    if (powerFails) disk.cutPower();
    else disk.kill();
    totals[powerFails ? 'powerCuts' : 'killed'] += 1;
  }

  disk.fault = () => null;
  await check(await open());
  for (const room of rooms) totals.acknowledged += room.acknowledgedCount;
};

/** A crash after a random number of steps, and now and then a write that fails. */
const makeFault = (
  random: SeededRandom,
  totals: SimulationTotals,
  { powerFails }: { powerFails: boolean },
): Fault => {
  let stepsLeft = random.between(1, 250);
  return ({ call }) => {
    stepsLeft -= 1;
    if (stepsLeft <= 0) return 'crash';
    if (call === 'write' && random.chance(0.02)) {
      totals.failedWrites += 1;
      return 'ENOSPC';
    }
    // Not before a mere kill: pages that the system threw away and still shows are beyond what a store can see.
    if (call === 'sync' && powerFails && random.chance(0.02)) {
      totals.failedSyncs += 1;
      return 'EIO';
    }
    return null;
  };
};

/** Waits for all, and throws what a check found before what the crash brought. */
const allDone = async (writers: readonly Promise<void>[]): Promise<void> => {
  const outcomes = await Promise.allSettled(writers);
  for (const outcome of outcomes) {
    if (outcome.status === 'rejected' && !isDiskFailure(outcome.reason)) throw outcome.reason;
  }
};

const untilCrash = async (life: () => Promise<void>): Promise<void> => {
  try {
    await life();
  } catch (error) {
    if (!isDiskFailure(error)) throw error;
  }
};
