import { parentPort, workerData } from 'node:worker_threads';
import { type ImportOptions, importKit } from '../../shared/kit/importers/import-kit.ts';

/** What a worker is started with: plain data, the bytes handed over and not copied. */
export interface ImportTask {
  readonly bytes: Uint8Array;
  readonly options: ImportOptions;
}

const { bytes, options } = workerData as ImportTask; // Only import-in-worker.ts starts this file.
parentPort?.postMessage(await importKit(bytes, options));
