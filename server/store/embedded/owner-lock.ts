import { constants } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { hasSystemCode } from '../system-error.ts';

/** Something the kernel holds for this process and lets go of when the process ends, however it ends. */
export interface OwnerLock {
  release(): Promise<void>;
}

/** Null when another process holds the lock. */
export const takeOwnerLock = (dataDir: string): Promise<OwnerLock | null> => {
  switch (process.platform) {
    case 'linux':
    case 'android':
    case 'win32':
      return lockBySocket(dataDir);
    case 'darwin':
    case 'freebsd':
    case 'openbsd':
    case 'netbsd':
      return lockByFile(dataDir);
    default:
      throw new Error(`On ${process.platform} nothing would keep two processes from one data folder.`);
  }
};

/**
 * The name that stands for a data folder: an abstract socket on Linux, a named pipe on Windows. It is made of the
 * folder's device and inode, so that another path to the same folder (a link, a mount) gives the same name.
 */
export const ownerSocketName = async (dataDir: string): Promise<string> => {
  const { dev, ino } = await stat(dataDir, { bigint: true });
  const name = `panelroom-${dev}-${ino}`;
  return process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : `\0${name}`;
};

const lockBySocket = async (dataDir: string): Promise<OwnerLock | null> => {
  const name = await ownerSocketName(dataDir);
  const server = createServer((connection) => connection.destroy());
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      if (hasSystemCode(error, 'EADDRINUSE')) resolve(null);
      else reject(error);
    });
    server.listen(name, () => {
      server.unref();
      resolve({ release: () => new Promise((released) => server.close(() => released())) });
    });
  });
};

/** The same bit on macOS and the BSDs; Node names only the flags that all systems share. */
const exclusiveLock = 0x20;

const lockByFile = async (dataDir: string): Promise<OwnerLock | null> => {
  const flags = constants.O_RDWR | constants.O_CREAT | constants.O_NONBLOCK | exclusiveLock;
  try {
    const handle = await open(join(dataDir, 'owner.lock'), flags, 0o600);
    return { release: () => handle.close() };
  } catch (error) {
    if (hasSystemCode(error, 'EAGAIN')) return null;
    throw error;
  }
};
