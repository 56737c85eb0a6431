import { mkdir, open, readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { InterviewId } from '../../shared/id.ts';
import { nodeDisk } from '../store/embedded/node-disk.ts';
import { isRoomName, RoomFolder } from '../store/embedded/room-folder.ts';
import { recoverRoom } from '../store/embedded/room-recovery.ts';
import { isBackedUp, type Manifest, type ManifestFile, manifestName, sha256Of } from './manifest.ts';

/** A room that is written to while it is copied is copied again, so often. */
const attempts = 20;

export interface BackupResult {
  readonly manifest: Manifest;
  /** Rooms whose files do not fit together; copied as they are. */
  readonly damaged: readonly string[];
}

/**
 * Copies a data folder, also one that a server is writing to. Every room in it is as it was at some moment after the
 * copying began. Sessions, invites and the owner key stay behind: a copy that is lost opens no door, and one that
 * is restored revives none.
 */
export const backUp = async (
  dataDir: string,
  target: string,
  { version, begunAt }: Pick<Manifest, 'version' | 'begunAt'>,
): Promise<BackupResult> => {
  await mkdir(target, { recursive: true, mode: 0o700 });
  if ((await readdir(target)).length > 0) throw new Error(`${target} is not empty`);
  const files: ManifestFile[] = [];
  const damaged: string[] = [];
  for (const room of (await namesIn(join(dataDir, 'rooms'))).filter(isRoomName)) {
    const copied = await copyRoom(dataDir, target, room);
    files.push(...copied.files);
    if (!copied.whole) damaged.push(room);
  }
  for (const folder of ['kits', 'drafts', 'interviews', 'audit'])
    for (const name of await namesIn(join(dataDir, folder)))
      files.push(...(await copyFile(dataDir, target, `${folder}/${name}`)));
  files.push(...(await copyFile(dataDir, target, 'suggestions.json')));
  const manifest: Manifest = { format: 1, version, begunAt, files };
  // Last, so that a backup without it is known to be half a one.
  await writeDurably(join(target, manifestName), Buffer.from(`${JSON.stringify(manifest, null, 1)}\n`));
  return { manifest, damaged };
};

const namesIn = (folder: string): Promise<string[]> => nodeDisk.list(folder);

/** What a snapshot replaces while the room is copied is noticed by its names, and by whether the copy can be read. */
const copyRoom = async (dataDir: string, target: string, room: InterviewId) => {
  const folder = join(dataDir, 'rooms', room);
  for (let attempt = 1; ; attempt += 1) {
    const names = await namesIn(folder);
    const files: ManifestFile[] = [];
    // The logs before the snapshot: a snapshot that is too new only makes entries superfluous.
    for (const name of names.toSorted())
      files.push(...(await copyFile(dataDir, target, `rooms/${room}/${name}`)));
    const same = (await namesIn(folder)).toSorted().join() === names.toSorted().join();
    const whole = same && (await isWhole(target, room));
    if (whole || attempt === attempts) return { whole, files: await asCopied(target, files) };
    await nodeDisk.remove(join(target, 'rooms', room));
  }
};

const isWhole = async (target: string, room: InterviewId): Promise<boolean> => {
  const folder = new RoomFolder(join(target, 'rooms'), room);
  // Mends a half-written end in the copy, as opening the room would.
  return (await recoverRoom({ disk: nodeDisk, folder, report: () => undefined })).kind === 'room';
};

const asCopied = (target: string, files: readonly ManifestFile[]): Promise<ManifestFile[]> =>
  Promise.all(
    files.map(async ({ path }) => {
      const bytes = await readFile(join(target, path));
      return { path, bytes: bytes.length, sha256: sha256Of(bytes) };
    }),
  );

const copyFile = async (dataDir: string, target: string, path: string): Promise<ManifestFile[]> => {
  if (!isBackedUp(path)) return [];
  const bytes = await nodeDisk.read(join(dataDir, path));
  if (bytes === null) return []; // Replaced just now; the room is copied again, a document has its successor.
  await mkdir(dirname(join(target, path)), { recursive: true, mode: 0o700 });
  await writeDurably(join(target, path), bytes);
  return [{ path, bytes: bytes.length, sha256: sha256Of(bytes) }];
};

export const writeDurably = async (path: string, bytes: Uint8Array): Promise<void> => {
  const file = await open(path, 'w', 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
};
