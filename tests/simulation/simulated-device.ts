import type { Locks } from '../../client/room/client-id.ts';
import { createMemoryStorage, type DeviceStorage } from '../../client/room/device-storage.ts';

/** A computer or phone: what its browser keeps, and which tab holds which lock. */
export class SimulatedDevice {
  readonly storage: DeviceStorage = createMemoryStorage();
  readonly #held = new Set<string>();

  /** The locks as one page has them, and how they are let go when the page dies. */
  locksOfPage(): { readonly locks: Locks; readonly letGo: () => void } {
    const mine = new Set<string>();
    const locks: Locks = {
      request: async (name, _options, granted) => {
        if (this.#held.has(name)) return granted(null);
        this.#held.add(name);
        mine.add(name);
        await granted({ name });
        this.#held.delete(name);
        mine.delete(name);
      },
    };
    return {
      locks,
      letGo: () => {
        for (const name of mine) this.#held.delete(name);
      },
    };
  }
}
