import { readFile } from 'node:fs/promises';
import { validatePacket } from '../packet/validate-packet.ts';

/**
 * `panelroom packet validate FILE.json`: says whether a packet's JSON is whole and unchanged. Resolves to the exit
 * code: 0 it is, 1 it is not (what, where and what to do on standard error), 2 usage.
 */
export const packetValidateCommand = async (words: readonly string[], usage: string): Promise<number> => {
  const [file, ...more] = words;
  if (file === undefined || file.startsWith('-') || more.length > 0) {
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
  const validation = validatePacket(text);
  if (validation.ok) {
    const { format, packetId, interviews, checksum } = validation;
    const held = interviews === 1 ? '1 interview' : `${interviews} interviews`;
    process.stdout.write(`${file}: whole and unchanged. ${format} ${packetId}, ${held}.\n${checksum}\n`);
    return 0;
  }
  for (const { where, what, todo } of validation.faults)
    process.stderr.write(`${file}: ${where === '' ? 'the file' : where} ${what}. ${todo}\n`);
  return 1;
};
