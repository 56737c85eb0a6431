import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { backUp } from '../backup/backup.ts';
import { parseConfig } from '../config.ts';
import { packageRoot } from '../paths.ts';

/** `panelroom backup DIR`: copies the data folder, while a server uses it or not. */
export const backupCommand = async (words: readonly string[], usage: string): Promise<number> => {
  const parsed = parseConfig(process.env);
  const [target, ...more] = words;
  if (!parsed.ok || target === undefined || more.length > 0) {
    process.stderr.write(parsed.ok ? usage : `${parsed.problems.join('\n')}\n`);
    return 2;
  }
  const { version } = JSON.parse(await readFile(join(packageRoot, 'package.json'), 'utf8'));
  try {
    const begunAt = new Date().toISOString();
    const { manifest, damaged } = await backUp(parsed.config.dataDir, target, { version, begunAt });
    process.stdout.write(
      `${target}: ${manifest.files.length} files. Restore with: panelroom restore ${target} DATA_DIR\n`,
    );
    if (damaged.length === 0) return 0;
    process.stderr.write(
      `${damaged.length} rooms are damaged and were copied as they are. Run: panelroom doctor\n`,
    );
    return 1;
  } catch (error) {
    process.stderr.write(`${target}: the backup could not be made: ${(error as Error).message}.\n`);
    return 1;
  }
};
