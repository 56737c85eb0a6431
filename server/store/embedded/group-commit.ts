import type { Lane } from './lane.ts';

interface Waiting<Item, Result> {
  readonly item: Item;
  resolve(result: Result): void;
  reject(error: unknown): void;
}

/**
 * Gathers the items that arrive while the lane is busy and commits them together, so that many writers share one
 * sync. It never waits for company: an item that finds the lane free goes at once.
 */
export class GroupCommit<Item, Result> {
  readonly #lane: Lane;
  readonly #commit: (items: readonly Item[]) => Promise<readonly Result[]>;
  #waiting: Waiting<Item, Result>[] = [];

  /** `commit` answers with one result per item, in order, once all of them are durable. */
  constructor(lane: Lane, commit: (items: readonly Item[]) => Promise<readonly Result[]>) {
    this.#lane = lane;
    this.#commit = commit;
  }

  add(item: Item): Promise<Result> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ item, resolve, reject });
      if (this.#waiting.length === 1) void this.#lane.run(() => this.#flush());
    });
  }

  /** Rejects what has not been handed to `commit` yet. */
  rejectWaiting(error: unknown): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const { reject } of waiting) reject(error);
  }

  async #flush(): Promise<void> {
    const batch = this.#waiting;
    this.#waiting = [];
    if (batch.length === 0) return;
    try {
      const results = await this.#commit(batch.map(({ item }) => item));
      batch.forEach(({ resolve }, index) => {
        resolve(results[index] as Result); // One result per item.
      });
    } catch (error) {
      for (const { reject } of batch) reject(error);
    }
  }
}
