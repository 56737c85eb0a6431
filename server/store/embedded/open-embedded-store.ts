import { mkdir, realpath } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Store } from '../store.ts';
import { StoreWriteError } from '../store-errors.ts';
import { nodeDisk } from './node-disk.ts';
import { makeOwnedDisk } from './owned-disk.ts';
import { takeOwnership } from './ownership.ts';
import type { Report } from './store-event.ts';
import { openStoreOnDisk } from './store-on-disk.ts';

export interface EmbeddedStoreOptions {
  /** Made when it does not exist. One process at a time may have it open. */
  readonly dataDir: string;
  /** Told what the operator should hear about. */
  readonly log?: Report;
  /** How many room logs may be open at once. */
  readonly openLogLimit?: number;
}

/** Opens the store in a data folder; rejects with a StoreInUseError when another process has it. */
export const openEmbeddedStore = async ({
  log,
  openLogLimit,
  ...options
}: EmbeddedStoreOptions): Promise<Store> => {
  const dataDir = await makeDataDir(options.dataDir);
  const ownership = await takeOwnership(dataDir);
  try {
    return await openStoreOnDisk({
      disk: makeOwnedDisk(nodeDisk, ownership),
      dataDir,
      onClosed: () => ownership.release(),
      ...(log !== undefined && { report: log }),
      ...(openLogLimit !== undefined && { openLogLimit }),
    });
  } catch (error) {
    await ownership.release();
    throw error;
  }
};

/** Makes the folder and the names that lead to it durable; resolves to its real path. */
const makeDataDir = async (dataDir: string): Promise<string> => {
  try {
    const firstMade = await mkdir(dataDir, { recursive: true, mode: 0o700 });
    const realDir = await realpath(dataDir);
    if (firstMade === undefined) return realDir;
    const topMade = await realpath(firstMade);
    for (let made = realDir; made.length >= topMade.length; made = dirname(made)) {
      await nodeDisk.syncDir(dirname(made));
    }
    return realDir;
  } catch (cause) {
    throw new StoreWriteError(`The data folder ${dataDir}`, cause);
  }
};
