import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { packetDataOf } from '../../shared/packet/packet-data.ts';
import { parsePacketJson } from '../../shared/packet/packet-json.ts';
import { createPacketRenderer } from '../packet/render.ts';
import { packetWorkerFile } from '../paths.ts';

/**
 * `panelroom packet ROOM.json --out packet.pdf`: paints a packet from the JSON that was downloaded beside it. Resolves
 * to the exit code: 0 done, 1 refused input, 2 usage.
 */
export const packetCommand = async (words: readonly string[], usage: string): Promise<number> => {
  const { file, out } = argumentsOf(words);
  if (!file || !out) {
    process.stderr.write(usage);
    return 2;
  }
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
    await writeFile(out, await renderer.render(packetDataOf(parsed.view, parsed.made)));
    return 0;
  } catch (error) {
    process.stderr.write(`${out}: the packet could not be made: ${(error as Error).message}\n`);
    return 1;
  } finally {
    await renderer.close();
  }
};

const argumentsOf = (words: readonly string[]): { file?: string | undefined; out?: string | undefined } => {
  try {
    const { positionals, values } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: { out: { type: 'string' } },
    });
    return positionals.length === 1 ? { file: positionals[0], out: values.out } : {};
  } catch {
    return {}; // An unknown option: the usage says which there are.
  }
};
