import { type FileHandle, mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { hasSystemCode } from '../system-error.ts';
import type { Disk, DiskFile } from './disk.ts';

const privateFile = 0o600;
const privateDir = 0o700;

const asDiskFile = (handle: FileHandle): DiskFile => ({
  async write(bytes) {
    return (await handle.write(bytes)).bytesWritten;
  },
  // fdatasync also flushes the size and block list, which is all that reading the bytes back needs.
  sync: () => handle.datasync(),
  close: () => handle.close(),
});

const syncAndClose = async (handle: FileHandle): Promise<void> => {
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
};

const isWindows = process.platform === 'win32';

export const nodeDisk: Disk = {
  async read(path) {
    try {
      return await readFile(path);
    } catch (error) {
      if (hasSystemCode(error, 'ENOENT')) return null;
      throw error;
    }
  },
  async list(dir) {
    try {
      return await readdir(dir);
    } catch (error) {
      if (hasSystemCode(error, 'ENOENT')) return [];
      throw error;
    }
  },
  async makeDir(dir) {
    try {
      await mkdir(dir, { mode: privateDir });
    } catch (error) {
      if (!hasSystemCode(error, 'EEXIST')) throw error;
    }
  },
  create: async (path) => asDiskFile(await open(path, 'wx', privateFile)),
  openAppend: async (path) => asDiskFile(await open(path, 'a', privateFile)),
  async truncate(path, length) {
    const handle = await open(path, 'r+'); // Windows does not truncate through a handle opened for appending.
    try {
      await handle.truncate(length);
      await handle.sync();
    } finally {
      await handle.close();
    }
  },
  // Linux syncs through a read-only handle too, so a room on a disk remounted read-only still opens.
  syncFile: async (path) => syncAndClose(await open(path, isWindows ? 'r+' : 'r')),
  async syncDir(dir) {
    if (isWindows) return; // Windows cannot open folders; NTFS journals their changes in order.
    await syncAndClose(await open(dir, 'r'));
  },
  rename,
  remove: (path) => rm(path, { recursive: true, force: true }),
};
