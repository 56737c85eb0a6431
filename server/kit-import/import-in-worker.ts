import { Worker } from 'node:worker_threads';
import type { ImportOptions, KitImport } from '../../shared/kit/importers/import-kit.ts';
import { type ImportRefusalCode, refused } from '../../shared/kit/importers/importer.ts';
import type { ImportTask } from './worker.ts';

export interface ImportLimits {
  /** The built worker.ts. */
  readonly workerFile: string;
  /** From the start of the worker to its answer, in ms. */
  readonly deadline?: number;
  readonly heapMegabytes?: number;
  /** Imports at one time. One file is one thread, so this also bounds the memory of all. */
  readonly most?: number;
}

export type ImportKit = (bytes: Uint8Array, options?: ImportOptions) => Promise<KitImport>;

const messages = {
  tooSlow: 'Reading the file took too long and was given up. Split it, or save it as plain text.',
  tooLarge: 'Reading the file needs more memory than it may take. Split it, or save it as plain text.',
  busy: 'Other files are being read right now. Try again in a moment.',
} as const satisfies Partial<Record<ImportRefusalCode, string>>;

const giveUp = (code: keyof typeof messages): KitImport => refused(code, messages[code]);

const run = (task: ImportTask, { workerFile, deadline, heapMegabytes }: Required<ImportLimits>) =>
  new Promise<KitImport>((resolve, reject) => {
    const worker = new Worker(workerFile, {
      workerData: task,
      resourceLimits: { maxOldGenerationSizeMb: heapMegabytes },
      stderr: true,
    });
    const timer = setTimeout(() => finish(() => resolve(giveUp('tooSlow'))), deadline);
    const finish = (settle: () => void): void => {
      clearTimeout(timer);
      settle();
      void worker.terminate();
    };
    worker.once('message', (answer: KitImport) => finish(() => resolve(answer)));
    worker.once('error', (error: NodeJS.ErrnoException) =>
      finish(() => (error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? resolve(giveUp('tooLarge')) : reject(error))),
    );
    // After an answer this settles nothing; a worker that just ended has given none.
    worker.once('exit', (code) => finish(() => reject(new Error(`The import worker ended with ${code}.`))));
  });

/**
 * Reads files in threads of their own, each with a deadline and a heap of its own: what a stranger uploads may be
 * made to hang or to swell, and then it is that thread which ends.
 */
export const createKitImport = (limits: ImportLimits): ImportKit => {
  const all = { deadline: 30_000, heapMegabytes: 1024, most: 2, ...limits };
  let running = 0;
  return async (bytes, options = {}) => {
    if (running >= all.most) return giveUp('busy');
    running += 1;
    try {
      return await run({ bytes, options }, all);
    } finally {
      running -= 1;
    }
  };
};
