import { dirname } from 'node:path';
import type { Adapter } from 'lowdb';
import { StoreDamagedError, StoreNewerError } from '../store-errors.ts';
import { type Disk, writeFully } from './disk.ts';
import { seal, type Unsealed, unseal } from './sealed-file.ts';

export interface DurableAdapterOptions {
  readonly disk: Disk;
  readonly path: string;
  /** Called when the file is damaged and the one before it is read instead. */
  readonly onPreviousUsed?: (path: string) => void;
}

/**
 * Keeps one JSON value in one file for lowdb, and the value before it in `<path>.prev`. `write` resolves when the
 * value survives a power cut; at every moment before, either the old or the new value can be read.
 * Calls on one path must not overlap. What is read is trusted to be a `Data`, because only `write` makes a checksum.
 */
export class DurableAdapter<Data> implements Adapter<Data> {
  readonly #disk: Disk;
  readonly #path: string;
  readonly #previousPath: string;
  readonly #onPreviousUsed: (path: string) => void;

  constructor({ disk, path, onPreviousUsed }: DurableAdapterOptions) {
    this.#disk = disk;
    this.#path = path;
    this.#previousPath = `${path}.prev`;
    this.#onPreviousUsed = onPreviousUsed ?? (() => undefined);
  }

  async read(): Promise<Data | null> {
    const current = await this.#inspect(this.#path);
    if (current?.kind === 'good') return current.data as Data;
    const previous = await this.readPrevious();
    if (current === null && previous === null) return null;
    if (previous === null) throw new StoreDamagedError(this.#path);
    // No current file at all is what a crash between the two renames leaves: nothing is wrong then.
    if (current !== null) this.#onPreviousUsed(this.#path);
    return previous;
  }

  /** The value before the last one; null when there is none. */
  async readPrevious(): Promise<Data | null> {
    const previous = await this.#inspect(this.#previousPath);
    if (previous === null) return null;
    if (previous.kind === 'good') return previous.data as Data;
    throw new StoreDamagedError(this.#previousPath);
  }

  async write(data: Data): Promise<void> {
    const bytes = seal(data);
    const temporary = `${this.#path}.tmp`;
    await this.#disk.remove(temporary); // A new file each time: one whose sync failed is never trusted again.
    await this.#writeNew(temporary, bytes);
    // Only a file that can be read may replace the previous one, or damage would push out the last good value.
    const current = await this.#inspect(this.#path);
    if (current?.kind === 'good') await this.#disk.rename(this.#path, this.#previousPath);
    await this.#disk.rename(temporary, this.#path);
    await this.#disk.syncDir(dirname(this.#path));
  }

  /** Resolves when neither the value nor the one before it is on the disk. */
  async remove(): Promise<void> {
    // The previous one first and durably, or a crash in between would bring back a value that was overwritten.
    await this.#disk.remove(this.#previousPath);
    await this.#disk.syncDir(dirname(this.#path));
    await this.#disk.remove(this.#path);
    await this.#disk.syncDir(dirname(this.#path));
  }

  async #writeNew(path: string, bytes: Uint8Array): Promise<void> {
    const file = await this.#disk.create(path);
    try {
      await writeFully(file, bytes);
      await file.sync();
    } finally {
      await file.close();
    }
  }

  async #inspect(path: string): Promise<Exclude<Unsealed, { kind: 'newer' }> | null> {
    const bytes = await this.#disk.read(path);
    if (bytes === null) return null;
    const unsealed = unseal(bytes);
    if (unsealed.kind === 'newer') throw new StoreNewerError(path, unsealed.format);
    return unsealed;
  }
}
