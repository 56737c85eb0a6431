import { restore } from '../backup/restore.ts';

/** `panelroom restore ARCHIVE DATA_DIR`: into an empty folder, and only what is whole. */
export const restoreCommand = async (words: readonly string[], usage: string): Promise<number> => {
  const [archive, dataDir, ...more] = words;
  if (archive === undefined || dataDir === undefined || more.length > 0) {
    process.stderr.write(usage);
    return 2;
  }
  const result = await restore(archive, dataDir).catch((error: Error) => ({
    ok: false as const,
    problem: error.message,
  }));
  if (!result.ok) {
    process.stderr.write(`${result.problem}\n`);
    return 1;
  }
  process.stdout.write(
    `${dataDir}: ${result.rooms} rooms. Nobody is signed in and no link opens: the next start prints a new owner key.\n`,
  );
  if (result.quarantined > 0) process.stderr.write(`${result.quarantined} of them cannot be opened.\n`);
  return result.quarantined > 0 ? 1 : 0;
};
