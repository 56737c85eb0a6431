import { StoreWriteError } from '../../../server/store/store-errors.ts';

/** Whether the disk or the process failed, as against a check that found something wrong. */
export const isDiskFailure = (error: unknown): boolean =>
  error instanceof StoreWriteError ||
  (error instanceof Error && /The process is gone|simulated/.test(error.message));

/** Calls that were made and not waited for. */
export class UnderWay {
  #calls: Promise<void>[] = [];
  #errors: unknown[] = [];

  add(call: Promise<void>): void {
    this.#calls.push(call.catch((error: unknown) => void this.#errors.push(error)));
  }

  get hasFailed(): boolean {
    return this.#errors.length > 0;
  }

  /** Resolves to whether the disk failed any of them. */
  async settle(): Promise<{ diskFailed: boolean }> {
    await Promise.all(this.#calls);
    const errors = this.#errors;
    this.#calls = [];
    this.#errors = [];
    for (const error of errors) if (!isDiskFailure(error)) throw error;
    return { diskFailed: errors.length > 0 };
  }
}
