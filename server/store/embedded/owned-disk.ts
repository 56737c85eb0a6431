import type { Disk, DiskFile } from './disk.ts';
import type { Ownership } from './ownership.ts';

/** A disk that changes nothing once the data folder belongs to someone else. */
export const makeOwnedDisk = (disk: Disk, { assertHeld }: Ownership): Disk => {
  const owned = (file: DiskFile): DiskFile => ({
    async write(bytes) {
      await assertHeld();
      return file.write(bytes);
    },
    sync: () => file.sync(),
    close: () => file.close(),
  });
  return {
    read: (path) => disk.read(path),
    list: (dir) => disk.list(dir),
    syncFile: (path) => disk.syncFile(path),
    syncDir: (dir) => disk.syncDir(dir),
    async makeDir(dir) {
      await assertHeld();
      return disk.makeDir(dir);
    },
    async create(path) {
      await assertHeld();
      return owned(await disk.create(path));
    },
    async openAppend(path) {
      await assertHeld();
      return owned(await disk.openAppend(path));
    },
    async truncate(path, length) {
      await assertHeld();
      return disk.truncate(path, length);
    },
    async rename(from, to) {
      await assertHeld();
      return disk.rename(from, to);
    },
    async remove(path) {
      await assertHeld();
      return disk.remove(path);
    },
  };
};
