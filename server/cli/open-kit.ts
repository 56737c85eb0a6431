import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { ImportOptions, KitImport } from '../../shared/kit/importers/import-kit.ts';
import { createKitImport } from '../kit-import/import-in-worker.ts';
import { kitImportWorkerFile } from '../paths.ts';

export interface OpenedKit {
  readonly bytes: Uint8Array;
  readonly imported: Extract<KitImport, { ok: true }>;
}

/** The kit in a file of any format, `-` for standard input; null when it cannot be read, which standard error then explains. */
export const openKit = async (file: string, options: ImportOptions = {}): Promise<OpenedKit | null> => {
  let bytes: Uint8Array;
  try {
    bytes = file === '-' ? await readStandardInput() : await readFile(file);
  } catch (error) {
    process.stderr.write(
      `${file}: cannot be read (${(error as NodeJS.ErrnoException).code}). Check the name.\n`,
    );
    return null;
  }
  const importKit = createKitImport({ workerFile: kitImportWorkerFile });
  // What is piped in has no name to go by.
  const imported = await importKit(bytes, { ...(file !== '-' && { filename: basename(file) }), ...options });
  if (imported.ok) return { bytes, imported };
  process.stderr.write(`${file}: ${imported.refusal.message}\n`);
  return null;
};

const readStandardInput = async (): Promise<Uint8Array> => {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  return Buffer.concat(chunks);
};
