/** Runs tasks one after another in the order they came; one that fails does not stop the next. */
export class Lane {
  #last: Promise<void> = Promise.resolve();

  run<Result>(task: () => Promise<Result>): Promise<Result> {
    const result = this.#last.then(task);
    this.#last = result.then(
      () => undefined,
      () => undefined,
    );
    return result;
  }

  /** Resolves when everything that was asked for so far is done. */
  idle(): Promise<void> {
    return this.#last;
  }
}
