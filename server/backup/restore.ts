import { mkdir, readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { openEmbeddedStore } from '../store/embedded/open-embedded-store.ts';
import { writeDurably } from './backup.ts';
import { type Manifest, manifestName, parseManifest, sha256Of } from './manifest.ts';

export type RestoreResult =
  | { readonly ok: true; readonly rooms: number; readonly quarantined: number }
  /** What is wrong and what to do, as a sentence. Nothing was written. */
  | { readonly ok: false; readonly problem: string };

const refused = (problem: string): RestoreResult => ({ ok: false, problem });

/** Makes a data folder of a backup: all of it was checked before the first file is written. */
export const restore = async (archive: string, dataDir: string): Promise<RestoreResult> => {
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  if ((await readdir(dataDir)).length > 0)
    return refused(`${dataDir} is not empty. Restore into a new folder; nothing is ever written over.`);
  const text = await readFile(join(archive, manifestName), 'utf8').catch(() => null);
  if (text === null) return refused(`${archive} has no ${manifestName}: it is no backup, or half a one.`);
  const manifest = parseManifest(text);
  if (!manifest) return refused(`${archive}/${manifestName} is not a manifest of this version.`);
  const wrong = await findWrongFile(archive, manifest);
  if (wrong) return refused(`${archive}/${wrong} is not the file that was backed up. Use another backup.`);
  for (const { path } of manifest.files) {
    await mkdir(dirname(join(dataDir, path)), { recursive: true, mode: 0o700 });
    await writeDurably(join(dataDir, path), await readFile(join(archive, path)));
  }
  return countRooms(dataDir);
};

const findWrongFile = async (archive: string, manifest: Manifest): Promise<string | null> => {
  for (const { path, bytes, sha256 } of manifest.files) {
    const content = await readFile(join(archive, path)).catch(() => null);
    if (!content || content.length !== bytes || sha256Of(content) !== sha256) return path;
  }
  return null;
};

/** Opens what was restored, as a server will. */
const countRooms = async (dataDir: string): Promise<RestoreResult> => {
  const store = await openEmbeddedStore({ dataDir });
  const rooms = await store.rooms.list();
  let quarantined = 0;
  for (const room of rooms) if ((await store.rooms.load(room)).kind === 'quarantined') quarantined += 1;
  await store.close();
  return { ok: true, rooms: rooms.length, quarantined };
};
