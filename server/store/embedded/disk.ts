/**
 * What the store asks of a file system. Nothing else in this folder touches files, so a test can hand in a disk
 * that runs full, tears a write, or forgets whatever was not synced.
 */
export interface Disk {
  /** The whole file, null when there is none. */
  read(path: string): Promise<Uint8Array | null>;
  /** The names in a folder, empty when there is none. */
  list(dir: string): Promise<string[]>;
  /** Makes one folder; it may exist already. */
  makeDir(dir: string): Promise<void>;
  /** A new empty file; rejects when the path is taken. */
  create(path: string): Promise<DiskFile>;
  /** An existing or new file, written at its end. */
  openAppend(path: string): Promise<DiskFile>;
  /** Cuts a file to a length it has, durably. */
  truncate(path: string, length: number): Promise<void>;
  /** Makes the content of a file durable that someone else may have written. */
  syncFile(path: string): Promise<void>;
  /** Makes the names in a folder durable: without it a created, renamed or removed file may come back or vanish. */
  syncDir(dir: string): Promise<void>;
  /** Replaces `to` when it exists. */
  rename(from: string, to: string): Promise<void>;
  /** Removes a file or a folder with all it holds; absent is fine. */
  remove(path: string): Promise<void>;
}

export interface DiskFile {
  /** Writes some of the bytes, at least one, and resolves to how many. */
  write(bytes: Uint8Array): Promise<number>;
  /** Makes what was written durable. After a failure the file must be closed: a second sync may claim success. */
  sync(): Promise<void>;
  close(): Promise<void>;
}

/** Writes all of the bytes, however few the system takes at a time. */
export const writeFully = async (file: DiskFile, bytes: Uint8Array): Promise<void> => {
  for (let written = 0; written < bytes.length; ) {
    const count = await file.write(bytes.subarray(written));
    if (count < 1) throw new Error('The disk took no more bytes and gave no reason.');
    written += count;
  }
};
