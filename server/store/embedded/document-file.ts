import { Low } from 'lowdb';
import type { Collection, Json } from '../store.ts';
import { StoreWriteError } from '../store-errors.ts';
import type { Disk } from './disk.ts';
import { DurableAdapter } from './durable-adapter.ts';
import { freeze, frozenCopy } from './frozen-copy.ts';
import { GroupCommit } from './group-commit.ts';
import { Lane } from './lane.ts';
import type { Report } from './store-event.ts';

export interface DocumentFileOptions {
  readonly disk: Disk;
  readonly path: string;
  readonly report: Report;
}

/** In the file: the id and document pairs, because an id may be any string, also one that objects treat specially. */
type Documents = readonly (readonly [id: string, document: Json])[];

interface Change {
  readonly id: string;
  /** Undefined removes it. */
  readonly document: Json | undefined;
}

/** A collection in one file: for documents that are small together. What it shows is what is durable. */
export class DocumentFile implements Collection<Json> {
  readonly #path: string;
  readonly #adapter: DurableAdapter<Documents>;
  readonly #low: Low<Documents>;
  readonly #lane = new Lane();
  readonly #changes = new GroupCommit<Change, boolean>(this.#lane, (changes) => this.#commit(changes));
  #documents: ReadonlyMap<string, Json> = new Map();
  /** Whether the file holds just these. After a failed write it may not, and even removing nothing must write. */
  #isFileKnown = false;

  constructor({ disk, path, report }: DocumentFileOptions) {
    this.#path = path;
    this.#adapter = new DurableAdapter<Documents>({
      disk,
      path,
      onPreviousUsed: (damaged) => report({ kind: 'previousUsed', path: damaged }),
    });
    this.#low = new Low<Documents>(this.#adapter, []);
  }

  /** Reads the file, once and before anything else; rejects with a StoreDamagedError when it cannot be trusted. */
  async open(): Promise<void> {
    await this.#low.read();
    this.#documents = new Map(this.#low.data.map(([id, document]) => [id, freeze(document)]));
    this.#isFileKnown = true;
  }

  async get(id: string): Promise<Json> {
    return this.#documents.get(id) ?? null;
  }

  async list(): Promise<[id: string, document: Json][]> {
    return [...this.#documents].sort(([a], [b]) => (a < b ? -1 : 1));
  }

  async put(id: string, document: Json): Promise<void> {
    await this.#changes.add({ id, document: frozenCopy(document) });
  }

  async remove(id: string): Promise<boolean> {
    return this.#changes.add({ id, document: undefined });
  }

  /** Resolves when every change made so far is durable or was rejected. */
  rest(): Promise<void> {
    return this.#lane.idle();
  }

  async #commit(changes: readonly Change[]): Promise<boolean[]> {
    const documents = new Map(this.#documents);
    const hadThem = changes.map(({ id, document }) => {
      if (document === undefined) return documents.delete(id);
      const had = documents.has(id);
      documents.set(id, document);
      return had;
    });
    const isChanged = changes.some(({ document }, index) => document !== undefined || hadThem[index]);
    if (isChanged || !this.#isFileKnown) await this.#write(documents);
    this.#documents = documents;
    return hadThem;
  }

  async #write(documents: ReadonlyMap<string, Json>): Promise<void> {
    this.#isFileKnown = false;
    try {
      this.#low.data = [...documents];
      await (documents.size === 0 ? this.#adapter.remove() : this.#low.write());
      this.#isFileKnown = true;
    } catch (cause) {
      throw new StoreWriteError(this.#path, cause);
    }
  }
}
