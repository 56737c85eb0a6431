import type { Disk, DiskFile } from '../../../server/store/embedded/disk.ts';
import type { SeededRandom } from '../../support/seeded-random.ts';
import { cutPoint, SimulatedDir, SimulatedFile } from './simulated-node.ts';
import type { SimulatedTree } from './simulated-tree.ts';
import { systemError } from './system-failure.ts';

export type DiskCall = keyof Disk | 'write' | 'sync';
export type Failure = 'ENOSPC' | 'EIO' | 'crash';

export interface MountedDiskParts {
  readonly tree: SimulatedTree;
  readonly random: SeededRandom;
  readonly shortWrites: number;
  /** Takes note of a call and tells what goes wrong with it; rejects when the process is gone. */
  step(call: DiskCall, path: string): Promise<Failure | null>;
  onMisuse(what: string): void;
  /** Counts open files. */
  opened(change: 1 | -1): void;
}

/** The simulated disk as one process sees it. */
export class MountedDisk implements Disk {
  readonly #parts: MountedDiskParts;
  readonly #tree: SimulatedTree;

  constructor(parts: MountedDiskParts) {
    this.#parts = parts;
    this.#tree = parts.tree;
  }

  async read(path: string): Promise<Buffer | null> {
    await this.#pass('read', path);
    const node = this.#tree.nodeAt(path);
    return node instanceof SimulatedFile ? Buffer.from(node.cached) : null;
  }

  async list(dir: string): Promise<string[]> {
    await this.#pass('list', dir);
    return this.#tree.namesIn(dir);
  }

  async makeDir(dir: string): Promise<void> {
    await this.#pass('makeDir', dir);
    const { parent, name } = this.#tree.placeOf(dir);
    if (!parent.cached.has(name)) parent.change({ put: [name, new SimulatedDir()] });
  }

  async create(path: string): Promise<DiskFile> {
    await this.#pass('create', path);
    const { parent, name } = this.#tree.placeOf(path);
    if (parent.cached.has(name)) throw systemError('EEXIST');
    parent.change({ put: [name, new SimulatedFile()] });
    return openFile(path, this.#parts);
  }

  async openAppend(path: string): Promise<DiskFile> {
    await this.#pass('openAppend', path);
    const { parent, name } = this.#tree.placeOf(path);
    if (!parent.cached.has(name)) parent.change({ put: [name, new SimulatedFile()] });
    return openFile(path, this.#parts);
  }

  async truncate(path: string, length: number): Promise<void> {
    await this.#pass('truncate', path);
    this.#tree.fileAt(path).change({ kind: 'truncate', length });
    await this.syncFile(path);
  }

  async syncFile(path: string): Promise<void> {
    await this.#pass('syncFile', path);
    this.#tree.fileAt(path).sync();
  }

  async syncDir(dir: string): Promise<void> {
    await this.#pass('syncDir', dir);
    this.#tree.dirAt(dir).sync();
  }

  async rename(from: string, to: string): Promise<void> {
    await this.#pass('rename', from);
    const { parent, name } = this.#tree.placeOf(from);
    const target = this.#tree.placeOf(to);
    const node = parent.cached.get(name);
    if (node === undefined) throw systemError('ENOENT');
    if (target.parent !== parent) throw new Error('The store renames within a folder only.');
    parent.change({ remove: name, put: [target.name, node] });
  }

  async remove(path: string): Promise<void> {
    for (const name of this.#tree.namesIn(path)) await this.remove(`${path}/${name}`);
    await this.#pass('remove', path);
    const { parent, name } = this.#tree.placeOf(path);
    if (parent.cached.has(name)) parent.change({ remove: name });
  }

  async #pass(call: DiskCall, path: string): Promise<void> {
    const failure = await this.#parts.step(call, path);
    if (failure !== null) throw systemError(failure);
  }
}

/** An open file. Once a call of it failed, every further one but `close` is a bug of the store. */
const openFile = (path: string, parts: MountedDiskParts): DiskFile => {
  const { tree, random, shortWrites, step, opened } = parts;
  const file = tree.fileAt(path);
  let state: 'usable' | 'failed' | 'closed' = 'usable';
  const assertUsable = () => {
    if (state === 'usable') return;
    parts.onMisuse(`A ${state} file was used: ${path}`);
    throw new Error(`A ${state} file was used.`);
  };
  opened(1);
  return {
    async write(bytes) {
      assertUsable();
      const failure = await step('write', path);
      const isShort = failure !== null || random.chance(shortWrites);
      const least = failure === null ? 1 : 0;
      const count = isShort ? Math.max(least, cutPoint(bytes, random)) : bytes.length;
      file.append(bytes.subarray(0, count));
      if (failure === null) return count;
      state = 'failed';
      throw systemError(failure);
    },
    async sync() {
      assertUsable();
      const failure = await step('sync', path);
      if (failure === null) return file.sync();
      state = 'failed';
      if (failure === 'EIO') file.dropUnsynced();
      throw systemError(failure);
    },
    async close() {
      if (state !== 'closed') opened(-1);
      state = 'closed';
    },
  };
};
