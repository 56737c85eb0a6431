import type { Disk, DiskFile } from '../../../server/store/embedded/disk.ts';
import type { SeededRandom } from './seeded-random.ts';
import { SimulatedDir, SimulatedFile } from './simulated-node.ts';

export type DiskCall = keyof Disk | 'write' | 'sync';

export interface DiskStep {
  readonly call: DiskCall;
  readonly path: string;
}

/** Names what goes wrong at a step: a system code makes it fail, 'crash' stops everything; null lets it pass. */
export type Fault = (step: DiskStep) => 'ENOSPC' | 'EIO' | 'crash' | null;

export interface SimulatedDiskOptions {
  readonly random: SeededRandom;
  /** How often the system takes only some of the bytes of a write. */
  readonly shortWrites?: number;
}

/**
 * A disk in memory that is worse than real ones. Until it is synced, a write may be lost, kept, or torn when the
 * power goes, and each change of a folder may be lost by itself. A failed sync of a file throws the written pages
 * away while reading still shows them, as Linux does.
 */
export class SimulatedDisk {
  readonly root = new SimulatedDir();
  /** Every call that was made, in order. */
  readonly steps: DiskStep[] = [];
  fault: Fault = () => null;
  openFiles = 0;
  /** The most files that were open at once. */
  mostOpen = 0;
  readonly #random: SeededRandom;
  readonly #shortWrites: number;
  #session = 0;

  constructor({ random, shortWrites = 0 }: SimulatedDiskOptions) {
    this.#random = random;
    this.#shortWrites = shortWrites;
  }

  /** The process is gone; what it wrote is still in the system's memory. */
  kill(): void {
    this.#session += 1;
  }

  cutPower(): void {
    this.kill();
    this.root.losePower(this.#random, new Set());
  }

  /** The names in a folder, for tests that look behind the store. */
  namesIn(dir: string): string[] {
    const node = this.#nodeAt(dir);
    return node instanceof SimulatedDir ? [...node.cached.keys()].sort() : [];
  }

  contentOf(path: string): Buffer {
    return this.#fileAt(path).cached;
  }

  /** Gives a file another content, as damage does or an operator. */
  replace(path: string, content: Buffer): void {
    this.#fileAt(path).replaceDurably(content);
  }

  count(call: DiskCall): number {
    return this.steps.filter((step) => step.call === call).length;
  }

  /** The disk as one process sees it; after a crash all its calls fail. */
  mount(): Disk {
    const session = this.#session;
    const step = async (call: DiskCall, path: string) => {
      for (let turns = this.#random.between(0, 3); turns > 0; turns -= 1) await null;
      if (session !== this.#session) throw new Error('the process is gone');
      this.steps.push({ call, path });
      const fault = this.fault({ call, path });
      if (fault === 'crash') this.kill();
      return fault;
    };
    const pass = async (call: DiskCall, path: string) => {
      const fault = await step(call, path);
      if (fault !== null) throw systemError(fault);
    };
    return {
      read: async (path) => {
        await pass('read', path);
        const node = this.#nodeAt(path);
        return node instanceof SimulatedFile ? Buffer.from(node.cached) : null;
      },
      list: async (dir) => {
        await pass('list', dir);
        const node = this.#nodeAt(dir);
        return node instanceof SimulatedDir ? [...node.cached.keys()] : [];
      },
      makeDir: async (dir) => {
        await pass('makeDir', dir);
        const { parent, name } = this.#placeOf(dir);
        if (!parent.cached.has(name)) parent.change({ put: [name, new SimulatedDir()] });
      },
      create: async (path) => {
        await pass('create', path);
        const { parent, name } = this.#placeOf(path);
        if (parent.cached.has(name)) throw systemError('EEXIST');
        const file = new SimulatedFile();
        parent.change({ put: [name, file] });
        return this.#open(file, path, step);
      },
      openAppend: async (path) => {
        await pass('openAppend', path);
        const { parent, name } = this.#placeOf(path);
        if (!parent.cached.has(name)) parent.change({ put: [name, new SimulatedFile()] });
        return this.#open(this.#fileAt(path), path, step);
      },
      truncate: async (path, length) => {
        await pass('truncate', path);
        this.#fileAt(path).change({ kind: 'truncate', length });
        await pass('syncFile', path);
        this.#fileAt(path).sync();
      },
      syncFile: async (path) => {
        await pass('syncFile', path);
        this.#fileAt(path).sync();
      },
      syncDir: async (dir) => {
        await pass('syncDir', dir);
        const node = this.#nodeAt(dir);
        if (!(node instanceof SimulatedDir)) throw systemError('ENOENT');
        node.sync();
      },
      rename: async (from, to) => {
        await pass('rename', from);
        const { parent, name } = this.#placeOf(from);
        const target = this.#placeOf(to);
        const node = parent.cached.get(name);
        if (node === undefined) throw systemError('ENOENT');
        if (target.parent !== parent) throw new Error('The store renames within a folder only.');
        parent.change({ remove: name, put: [target.name, node] });
      },
      remove: async (path) => {
        const node = this.#nodeAt(path);
        if (node instanceof SimulatedDir) {
          for (const name of [...node.cached.keys()]) {
            await pass('remove', `${path}/${name}`);
            node.change({ remove: name });
          }
        }
        await pass('remove', path);
        const { parent, name } = this.#placeOf(path);
        if (parent.cached.has(name)) parent.change({ remove: name });
      },
    };
  }

  #open(
    file: SimulatedFile,
    path: string,
    step: (call: DiskCall, path: string) => Promise<ReturnType<Fault>>,
  ): DiskFile {
    let isUsable = true;
    let isOpen = true;
    this.openFiles += 1;
    this.mostOpen = Math.max(this.mostOpen, this.openFiles);
    return {
      write: async (bytes) => {
        if (!isUsable) throw new Error('A file was used after it failed.');
        const fault = await step('write', path);
        const isShort = fault !== null || this.#random.chance(this.#shortWrites);
        const count = isShort ? this.#random.between(fault === null ? 1 : 0, bytes.length) : bytes.length;
        file.append(bytes.subarray(0, count));
        if (fault === null) return count;
        isUsable = false;
        throw systemError(fault);
      },
      sync: async () => {
        if (!isUsable) throw new Error('A file was used after it failed.');
        const fault = await step('sync', path);
        if (fault === null) return file.sync();
        isUsable = false;
        if (fault === 'EIO') file.dropUnsynced();
        throw systemError(fault);
      },
      close: async () => {
        if (isOpen) this.openFiles -= 1;
        isOpen = false;
        isUsable = false;
      },
    };
  }

  #fileAt(path: string): SimulatedFile {
    const node = this.#nodeAt(path);
    if (!(node instanceof SimulatedFile)) throw systemError('ENOENT');
    return node;
  }

  #placeOf(path: string): { parent: SimulatedDir; name: string } {
    const names = path.split('/').filter((name) => name !== '');
    const name = names.pop();
    const parent = this.#nodeAt(names.join('/'));
    if (name === undefined || !(parent instanceof SimulatedDir)) throw systemError('ENOENT');
    return { parent, name };
  }

  #nodeAt(path: string): SimulatedDir | SimulatedFile | undefined {
    let node: SimulatedDir | SimulatedFile | undefined = this.root;
    for (const name of path.split('/').filter((part) => part !== '')) {
      node = node instanceof SimulatedDir ? node.cached.get(name) : undefined;
    }
    return node;
  }
}

const systemError = (code: string): Error => Object.assign(new Error(`${code}: simulated`), { code });
