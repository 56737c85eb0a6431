import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { KitImport } from '../../shared/kit/importers/import-kit.ts';
import { writeKit } from '../../shared/kit/markdown/write-kit.ts';
import { openKit } from './open-kit.ts';

/**
 * `panelroom kit import FILE|-`: shows what is recognised in a file. Nothing is saved without --out. Resolves to the
 * exit code: 0 done, 1 refused input, 2 usage.
 */
export const kitImportCommand = async (words: readonly string[], usage: string): Promise<number> => {
  const options = optionsOf(words);
  const [file, ...more] = options?.positionals ?? [];
  if (!options || file === undefined || more.length > 0) {
    process.stderr.write(usage);
    return 2;
  }
  const { format, segmenter, out, json } = options.values;
  const opened = await openKit(file, { ...(format && { format }), ...(segmenter && { segmenter }) });
  if (!opened) return 1;
  const { kit, recognised } = opened.imported;
  if (out) await writeFile(out, writeKit(kit));
  process.stdout.write(
    json ? `${JSON.stringify({ kit, recognised }, null, 2)}\n` : previewOf(opened.imported),
  );
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
