import { randomUUID } from 'node:crypto';
import { readSync } from 'node:fs';
import { type FileHandle, open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { StoreInUseError, StoreWriteError } from '../store-errors.ts';
import { hasSystemCode } from '../system-error.ts';
import { type OwnerLock, takeOwnerLock } from './owner-lock.ts';

/** The right to write to a data folder. */
export interface Ownership {
  /** Rejects with a StoreInUseError when someone else has taken the folder over. */
  assertHeld(): Promise<void>;
  release(): Promise<void>;
}

const ownerLength = 64;

/**
 * Takes the data folder for this process, or rejects with a StoreInUseError. Two containers that mount one folder
 * do not see each other's locks; the newer one then writes its name into the owner file and the older one, which
 * reads the file before each write, stops. The file alone would let two owners in, as pid files do.
 */
export const takeOwnership = async (dataDir: string): Promise<Ownership> => {
  const lock = await takeOwnerLock(dataDir);
  const path = join(dataDir, 'owner');
  if (lock === null) throw new StoreInUseError(dataDir, await readOwnerPid(path));
  try {
    return await signOwnerFile(dataDir, path, lock);
  } catch (cause) {
    await lock.release();
    throw new StoreWriteError(path, cause);
  }
};

const signOwnerFile = async (dataDir: string, path: string, lock: OwnerLock): Promise<Ownership> => {
  const signature = Buffer.from(`${process.pid} ${randomUUID()}`.padEnd(ownerLength - 1).concat('\n'));
  const read = Buffer.alloc(ownerLength);
  // Written in place: the previous owner holds this file open, and must read what is written here.
  const file = await openOwnerFile(path);
  await file.write(signature, 0, ownerLength, 0);
  return {
    async assertHeld() {
      // A page that is always in memory: reading it here takes microseconds, handing it to a thread many times that,
      // before each write of each room.
      const bytesRead = readSync(file.fd, read, 0, ownerLength, 0);
      if (bytesRead !== ownerLength || !read.equals(signature)) {
        throw new StoreInUseError(dataDir, await readOwnerPid(path));
      }
    },
    async release() {
      await file.close();
      await lock.release();
    },
  };
};

const openOwnerFile = async (path: string): Promise<FileHandle> => {
  try {
    return await open(path, 'r+');
  } catch (error) {
    if (!hasSystemCode(error, 'ENOENT')) throw error;
    return open(path, 'wx+', 0o600);
  }
};

const readOwnerPid = async (path: string): Promise<number | null> => {
  const text = await readFile(path, 'utf8').catch(() => '');
  return Number.parseInt(text, 10) || null;
};
