import type { DeviceStorage } from './device-storage.ts';

/** The part of Web Locks that is used: a lock is held until the page goes, however it goes. */
export interface Locks {
  request(
    name: string,
    options: { ifAvailable: true },
    granted: (lock: unknown) => Promise<void> | undefined,
  ): Promise<unknown>;
}

export interface ClaimParts {
  /** Clients of this seat that left something on the device, the most wanted first. */
  readonly known: readonly string[];
  /** Kept per tab: survives a reload, and is copied when the tab is duplicated. */
  readonly tab: DeviceStorage;
  /** Undefined where the page came over plain http from another host. */
  readonly locks: Locks | undefined;
  readonly makeId: () => string;
  /** Calls back when the page goes away in good order. */
  readonly onLeave: (task: () => void) => void;
}

export interface ClaimedClient {
  readonly client: string;
  release(): void;
}

const tabKey = 'panelroom/client';

/**
 * The client id of this tab, which no other tab uses at the same time: commands are numbered within it, and two tabs
 * on one id would overwrite each other's. A reload gets its own id back, and the successor of a crashed tab takes
 * over the id together with the commands that were not sent.
 */
export const claimClient = async (parts: ClaimParts): Promise<ClaimedClient> => {
  if (!parts.locks) return claimByTab(parts);
  const own = parts.tab.read(tabKey);
  const wanted = [...(typeof own === 'string' ? [own] : []), ...parts.known, parts.makeId()];
  for (const client of wanted) {
    const release = await holdLock(parts.locks, `panelroom/client/${client}`);
    if (!release) continue;
    parts.tab.write(tabKey, client);
    return { client, release };
  }
  throw new Error('A client id that was made just now is taken.');
};

const holdLock = (locks: Locks, name: string): Promise<(() => void) | null> =>
  new Promise((resolve, reject) => {
    locks
      .request(name, { ifAvailable: true }, (lock) => {
        if (lock === null) {
          resolve(null);
          return undefined;
        }
        return new Promise<void>((letGo) => resolve(letGo));
      })
      .catch(reject);
  });

/** Without locks, a duplicated tab is told by the mark that its original has not taken back. */
const claimByTab = ({ tab, makeId, onLeave }: ClaimParts): ClaimedClient => {
  const usedKey = `${tabKey}/used`;
  const own = tab.read(tabKey);
  const client = typeof own === 'string' && tab.read(usedKey) !== true ? own : makeId();
  const release = () => tab.remove(usedKey);
  tab.write(tabKey, client);
  tab.write(usedKey, true);
  onLeave(release);
  return { client, release };
};
