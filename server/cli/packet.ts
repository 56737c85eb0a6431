import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { parsePacketJson } from '../../shared/packet/packet-json.ts';
import { type VariantId, variantIds } from '../../shared/packet/variants/variant.ts';
import { createPacketRenderer } from '../packet/render.ts';
import { missingPacks } from '../packet/text/missing-packs.ts';
import { type PageName, pageNames } from '../packet/theme.ts';
import { packetWorkerFile } from '../paths.ts';
import { packetValidateCommand } from './packet-validate.ts';

/**
 * `panelroom packet ROOM.json --out packet.pdf [--variant V] [--page P]`: paints a packet from the JSON that was downloaded beside it. Resolves
 * to the exit code: 0 done, 1 refused input, 2 usage.
 */
export const packetCommand = async (words: readonly string[], usage: string): Promise<number> => {
  const [first, ...rest] = words;
  if (first === 'validate') return packetValidateCommand(rest, usage);
  const wanted = argumentsOf(words);
  if (!wanted) {
    process.stderr.write(usage);
    return 2;
  }
  const { file, out, variant, page } = wanted;
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    process.stderr.write(
      `${file}: cannot be read (${(error as NodeJS.ErrnoException).code}). Check the name.\n`,
    );
    return 1;
  }
  const parsed = parsePacketJson(text);
  if (!parsed.ok) {
    process.stderr.write(`${file}: ${parsed.message}\n`);
    return 1;
  }
  const renderer = createPacketRenderer({ workerFile: packetWorkerFile });
  try {
    const { view, made } = parsed;
    for (const { covers, package: name } of missingPacks(JSON.stringify(view)))
      process.stderr.write(`${covers} text prints as \ufffd: install ${name} to have it.\n`);
    await writeFile(out, await renderer.render({ order: { kind: 'interview', view, made, variant }, page }));
    return 0;
  } catch (error) {
    process.stderr.write(`${out}: the packet could not be made: ${(error as Error).message}\n`);
    return 1;
  } finally {
    await renderer.close();
  }
};

interface Wanted {
  readonly file: string;
  readonly out: string;
  readonly variant: VariantId;
  readonly page: PageName;
}

const wantedSchema = v.object({
  positionals: v.tuple([v.string()]),
  values: v.object({
    out: v.string(),
    variant: v.optional(v.picklist(variantIds), 'committee'),
    page: v.optional(v.picklist(pageNames), 'A4'),
  }),
});

/** Null for what the usage does not name: it says which options there are. */
const argumentsOf = (words: readonly string[]): Wanted | null => {
  try {
    const given = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: { out: { type: 'string' }, variant: { type: 'string' }, page: { type: 'string' } },
    });
    const { positionals, values } = v.parse(wantedSchema, given);
    return { file: positionals[0], ...values };
  } catch {
    return null;
  }
};
