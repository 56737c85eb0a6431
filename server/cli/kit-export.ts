import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { exportKit, type KitExportFormat, kitExportFormats } from '../../shared/kit/exports/export-kit.ts';
import { openKit } from './open-kit.ts';

/**
 * `panelroom kit export FILE --to json|csv|md [--out F]`: a kit in another form, on standard output without --out.
 * Resolves to the exit code: 0 done, 1 refused input, 2 usage.
 */
export const kitExportCommand = async (words: readonly string[], usage: string): Promise<number> => {
  const wanted = argumentsOf(words);
  if (!wanted) {
    process.stderr.write(usage);
    return 2;
  }
  const opened = await openKit(wanted.file);
  if (!opened) return 1;
  const { text } = exportKit(opened.imported.kit, wanted.to);
  if (wanted.out === undefined) {
    process.stdout.write(text);
    return 0;
  }
  try {
    await writeFile(wanted.out, text);
    return 0;
  } catch (error) {
    process.stderr.write(`${wanted.out}: cannot be written (${(error as NodeJS.ErrnoException).code}).\n`);
    return 1;
  }
};

interface Wanted {
  readonly file: string;
  readonly to: KitExportFormat;
  readonly out?: string | undefined;
}

const wantedSchema = v.object({
  positionals: v.tuple([v.string()]),
  values: v.object({ to: v.picklist(kitExportFormats), out: v.optional(v.string()) }),
});

/** Null for what the usage does not name: it says which options there are. */
const argumentsOf = (words: readonly string[]): Wanted | null => {
  try {
    const given = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: { to: { type: 'string' }, out: { type: 'string' } },
    });
    const { positionals, values } = v.parse(wantedSchema, given);
    return { file: positionals[0], ...values };
  } catch {
    return null;
  }
};
