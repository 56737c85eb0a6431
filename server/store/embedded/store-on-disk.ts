import { join } from 'node:path';
import { makeClosableStore } from '../closable-store.ts';
import type { Store } from '../store.ts';
import type { Disk } from './disk.ts';
import { DocumentFile } from './document-file.ts';
import { DocumentFolder } from './document-folder.ts';
import { RoomJournals } from './room-journals.ts';
import type { Report } from './store-event.ts';

export interface StoreOnDiskOptions {
  readonly disk: Disk;
  /** Exists, and is ours alone. */
  readonly dataDir: string;
  readonly report?: Report;
  /** How many logs may be open at once. */
  readonly openLogLimit?: number;
  /** Called when the store is closed and nothing of it writes any more. */
  readonly onClosed?: () => Promise<void>;
}

/** The store over any disk. Who owns the data folder is settled by the caller. */
export const openStoreOnDisk = async (options: StoreOnDiskOptions): Promise<Store> => {
  const { disk, dataDir, report = () => undefined, openLogLimit = 256 } = options;
  const inOneFile = (name: string) => new DocumentFile({ disk, path: join(dataDir, `${name}.json`), report });
  const fileForEach = (name: string) => new DocumentFolder({ disk, dir: join(dataDir, name), report });
  const rooms = new RoomJournals({ disk, roomsDir: join(dataDir, 'rooms'), report, openLogLimit });
  // Kits, their drafts and interviews are big and many; the others are small and change together, which shares their syncs.
  const collections = {
    kits: fileForEach('kits'),
    drafts: fileForEach('drafts'),
    suggestions: inOneFile('suggestions'),
    interviews: fileForEach('interviews'),
    invites: inOneFile('invites'),
    sessions: inOneFile('sessions'),
    settings: inOneFile('settings'),
  };
  const parts = [rooms, ...Object.values(collections)];
  for (const part of parts) await part.open();
  // A killed process may have left names that are only in memory; what is shown from now on must be durable.
  await disk.syncDir(dataDir);
  return makeClosableStore({
    rooms,
    collections,
    close: async () => {
      await Promise.all(parts.map((part) => part.rest()));
      await options.onClosed?.();
    },
  });
};
