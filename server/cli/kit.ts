import { readFile, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import type { KitImport } from '../../shared/kit/importers/import-kit.ts';
import { writeKit } from '../../shared/kit/markdown/write-kit.ts';
import { createKitImport } from '../kit-import/import-in-worker.ts';
import { kitImportWorkerFile } from '../paths.ts';

/**
 * `panelroom kit import FILE|-`: shows what is recognised in a file. Nothing is saved without --out. Resolves to the
 * exit code: 0 done, 1 refused input, 2 usage.
 */
export const kitCommand = async (words: readonly string[], usage: string): Promise<number> => {
  const options = optionsOf(words);
  const [verb, file, ...more] = options?.positionals ?? [];
  if (!options || verb !== 'import' || file === undefined || more.length > 0) {
    process.stderr.write(usage);
    return 2;
  }
  const { format, segmenter, out, json } = options.values;
  let bytes: Uint8Array;
  try {
    bytes = file === '-' ? await readStandardInput() : await readFile(file);
  } catch (error) {
    process.stderr.write(
      `${file}: cannot be read (${(error as NodeJS.ErrnoException).code}). Check the name.\n`,
    );
    return 1;
  }
  const importKit = createKitImport({ workerFile: kitImportWorkerFile });
  const imported = await importKit(bytes, {
    filename: basename(file),
    ...(format && { format }),
    ...(segmenter && { segmenter }),
  });
  if (!imported.ok) {
    process.stderr.write(`${file}: ${imported.refusal.message}\n`);
    return 1;
  }
  const { kit, recognised } = imported;
  if (out) await writeFile(out, writeKit(kit));
  process.stdout.write(json ? `${JSON.stringify({ kit, recognised }, null, 2)}\n` : previewOf(imported));
  return 0;
};

const optionsOf = (words: readonly string[]) => {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        format: { type: 'string' },
        segmenter: { type: 'string' },
        out: { type: 'string' },
        json: { type: 'boolean' },
      },
    });
  } catch {
    return null; // An unknown option: the usage says which there are.
  }
};

const readStandardInput = async (): Promise<Uint8Array> => {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  return Buffer.concat(chunks);
};

const previewOf = ({ kit, recognised }: Extract<KitImport, { ok: true }>): string => {
  const lines = [
    `${kit.title}: ${recognised.questions} questions (${[recognised.format, recognised.segmenter, recognised.encoding].filter(Boolean).join(', ')})`,
    ...kit.questions.map(
      (question, index) => `${String(index + 1).padStart(4)}  ${question.title ?? question.text}`,
    ),
    ...recognised.alternatives.map(
      (other) => `--segmenter ${other.segmenter} would find ${other.questions} questions.`,
    ),
    ...recognised.warnings.map(({ line, text }) => `line ${line}: ${text}`),
  ];
  if (recognised.skipped.length > 0)
    lines.push(`${recognised.skipped.length} lines were not used; --json lists them.`);
  return `${lines.join('\n')}\n`;
};
