import type { StoreEvent } from '../../../server/store/embedded/store-event.ts';
import { openStoreOnDisk } from '../../../server/store/embedded/store-on-disk.ts';
import type { Json, Store } from '../../../server/store/store.ts';
import { type InterviewId, idFromBytes } from '../../../shared/id.ts';
import { SimulatedDisk } from '../../simulation/disk/simulated-disk.ts';
import { SeededRandom } from '../../support/seeded-random.ts';

export const roomId = (n: number): InterviewId => idFromBytes<InterviewId>(new Uint8Array(26).fill(n));

export const makeDisk = async ({ shortWrites = 0, seed = 1 } = {}): Promise<SimulatedDisk> => {
  const disk = new SimulatedDisk({ random: new SeededRandom(seed), shortWrites });
  await disk.mount().makeDir('/data');
  await disk.mount().syncDir('/');
  return disk;
};

export interface OpenedStore {
  readonly store: Store;
  readonly events: StoreEvent[];
}

export const openOn = async (disk: SimulatedDisk, { openLogLimit = 256 } = {}): Promise<OpenedStore> => {
  const events: StoreEvent[] = [];
  const report = (event: StoreEvent) => void events.push(event);
  return {
    store: await openStoreOnDisk({ disk: disk.mount(), dataDir: '/data', report, openLogLimit }),
    events,
  };
};

/** What a room holds after its snapshot, or how it cannot be opened. */
export const entriesIn = async (store: Store, room: InterviewId): Promise<readonly Json[] | string> => {
  const loaded = await store.rooms.load(room);
  return loaded.kind === 'room' ? loaded.entries.map(({ entry }) => entry) : loaded.kind;
};

/** Appends each entry by itself, so that each becomes durable by itself. */
export const appendEach = async (store: Store, room: InterviewId, entries: readonly Json[], after = 0) => {
  for (const [index, entry] of entries.entries()) await store.rooms.append(room, after + index, [entry]);
};
