import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newDataDir } from './server-process.ts';

export type FileSystem = 'ext4' | 'xfs';

/** A real file system on a file, whose power can be cut. Needs root, and e2fsprogs, xfsprogs and mount of Debian. */
export interface LoopDisk {
  readonly folder: string;
  /**
   * From here on nothing reaches the disk: what was not synced is lost as in a cut of power (the XFS_IOC_GOINGDOWN
   * ioctl without flushing the log, which ext4 knows as well).
   */
  cutPower(): void;
  /** Mounts it again, with the replay of its journal. Nobody may have it open any more. */
  restorePower(): void;
  remove(): void;
}

/** The smallest that mkfs.xfs makes. */
const size = 320 * 1_048_576;

/** Throws when the kernel refuses: containers without the right often do. */
export const makeLoopDisk = async (kind: FileSystem): Promise<LoopDisk> => {
  const place = await newDataDir();
  const [image, folder] = [join(place, 'image'), join(place, 'disk')];
  mkdirSync(folder);
  writeFileSync(image, '');
  truncateSync(image, size);
  execFileSync(`mkfs.${kind}`, ['-q', image]);
  const mount = () => execFileSync('mount', ['-o', 'loop', image, folder]);
  const unmount = () => execFileSync('umount', [folder]);
  mount();
  let isMounted = true;
  return {
    folder,
    cutPower: () => void execFileSync('xfs_io', ['-x', '-c', 'shutdown', folder]),
    restorePower() {
      unmount();
      isMounted = false;
      mount();
      isMounted = true;
    },
    remove() {
      if (isMounted) unmount();
      rmSync(place, { recursive: true });
    },
  };
};

/** Whether this machine's kernel lets root mount an image; containers often do not. */
export const canMountImages = async (): Promise<boolean> => {
  try {
    (await makeLoopDisk('ext4')).remove();
    return true;
  } catch {
    return false;
  }
};
