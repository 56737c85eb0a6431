import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Collection, Json } from '../store.ts';
import { StoreDamagedError, StoreNewerError } from '../store-errors.ts';
import type { Disk } from './disk.ts';
import { DocumentFile } from './document-file.ts';
import type { Report } from './store-event.ts';

export interface DocumentFolderOptions {
  readonly disk: Disk;
  readonly dir: string;
  readonly report: Report;
}

/** Bounds the open files and the memory while a folder of many documents is read. */
const readAtOnce = 64;

const plainId = /^[a-z0-9-]{1,64}$/;
const windowsDevice = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;
const documentFileName = /^[a-z0-9~-]+\.json$/;

/** Slugs and ids stay readable; any other id becomes its hash, so that no id can leave the folder. */
const fileNameOf = (id: string): string =>
  plainId.test(id) && !windowsDevice.test(id)
    ? `${id}.json`
    : `~${createHash('sha256').update(id).digest('hex')}.json`;

/** A collection with a file for each document: changing one does not write the others again. */
export class DocumentFolder implements Collection<Json> {
  readonly #options: DocumentFolderOptions;
  readonly #files = new Map<string, DocumentFile>();

  constructor(options: DocumentFolderOptions) {
    this.#options = options;
  }

  /** Reads all documents, once and before anything else. An unreadable one is reported and left out. */
  async open(): Promise<void> {
    const { disk, dir } = this.#options;
    await disk.makeDir(dir);
    const names = (await disk.list(dir)).map((name) => name.replace(/\.prev$/, ''));
    const documentNames = [...new Set(names)].filter((name) => documentFileName.test(name));
    for (let start = 0; start < documentNames.length; start += readAtOnce) {
      await Promise.all(documentNames.slice(start, start + readAtOnce).map((name) => this.#openFile(name)));
    }
    await disk.syncDir(dir); // A killed process may have left names that are only in memory.
  }

  async get(id: string): Promise<Json> {
    return (await this.#files.get(fileNameOf(id))?.get(id)) ?? null;
  }

  async list(): Promise<[id: string, document: Json][]> {
    const documents = await Promise.all([...this.#files.values()].map((file) => file.list()));
    return documents.flat().sort(([a], [b]) => (a < b ? -1 : 1));
  }

  put(id: string, document: Json): Promise<void> {
    return this.#fileOf(id).put(id, document);
  }

  remove(id: string): Promise<boolean> {
    return this.#fileOf(id).remove(id);
  }

  async rest(): Promise<void> {
    await Promise.all([...this.#files.values()].map((file) => file.rest()));
  }

  #fileOf(id: string): DocumentFile {
    const name = fileNameOf(id);
    const known = this.#files.get(name);
    if (known !== undefined) return known;
    const file = this.#makeFile(name);
    this.#files.set(name, file);
    return file;
  }

  async #openFile(name: string): Promise<void> {
    const file = this.#makeFile(name);
    try {
      await file.open();
      this.#files.set(name, file);
    } catch (error) {
      if (!(error instanceof StoreDamagedError || error instanceof StoreNewerError)) throw error;
      this.#options.report({ kind: 'documentUnreadable', path: error.path, reason: error.message });
    }
  }

  #makeFile(name: string): DocumentFile {
    const { disk, dir, report } = this.#options;
    return new DocumentFile({ disk, path: join(dir, name), report });
  }
}
