export interface RestingLog {
  /** Closes the log's file; the next append opens it again. */
  rest(): Promise<void>;
}

/** Bounds how many logs are open: using one more lets the one that was used longest ago rest. */
export class OpenLogs {
  readonly #limit: number;
  readonly #byUse = new Set<RestingLog>();

  constructor(limit: number) {
    this.#limit = limit;
  }

  used(log: RestingLog): void {
    this.#byUse.delete(log);
    this.#byUse.add(log);
    if (this.#byUse.size <= this.#limit) return;
    const [oldest] = this.#byUse;
    if (oldest === undefined) return;
    this.#byUse.delete(oldest);
    void oldest.rest();
  }

  closed(log: RestingLog): void {
    this.#byUse.delete(log);
  }
}
