import type { Disk } from '../../../server/store/embedded/disk.ts';
import type { SeededRandom } from '../../support/seeded-random.ts';
import { type DiskCall, type Failure, MountedDisk } from './mounted-disk.ts';
import { SimulatedTree } from './simulated-tree.ts';

export interface DiskStep {
  readonly call: DiskCall;
  readonly path: string;
}

/** Names what goes wrong at a step: a system code makes it fail, 'crash' ends the process; null lets it pass. */
export type Fault = (step: DiskStep) => Failure | null;

export interface SimulatedDiskOptions {
  readonly random: SeededRandom;
  /** How often the system takes only some of the bytes of a write. */
  readonly shortWrites?: number;
  /** What a call waits for before it is done; a few turns of the process by default. */
  readonly wait?: (step: DiskStep) => Promise<void>;
  /** Told of an open file that was used again after it had failed, or was closed: a bug of the store. */
  readonly onMisuse?: (what: string) => void;
}

/**
 * A disk in memory that is worse than real ones. Until it is synced, a write may be lost, kept, or torn when the
 * power goes, and each change of a folder may be lost by itself. A failed sync of a file throws the written pages
 * away while reading still shows them, as Linux does.
 */
export class SimulatedDisk {
  /** Every call that was made, in order. */
  readonly steps: DiskStep[] = [];
  fault: Fault = () => null;
  openFiles = 0;
  /** The most files that were open at once. */
  mostOpen = 0;
  readonly #tree = new SimulatedTree();
  readonly #random: SeededRandom;
  readonly #shortWrites: number;
  readonly #wait: (step: DiskStep) => Promise<void>;
  readonly #onMisuse: (what: string) => void;
  #process = 0;

  constructor({
    random,
    shortWrites = 0,
    wait = () => someTurns(random),
    onMisuse = () => {},
  }: SimulatedDiskOptions) {
    this.#random = random;
    this.#shortWrites = shortWrites;
    this.#wait = wait;
    this.#onMisuse = onMisuse;
  }

  /** The disk for a new process. All calls of the process before it fail once it was killed. */
  mount(): Disk {
    const process = this.#process;
    return new MountedDisk({
      tree: this.#tree,
      random: this.#random,
      shortWrites: this.#shortWrites,
      step: (call, path) => this.#step(process, { call, path }),
      onMisuse: this.#onMisuse,
      opened: (change) => {
        this.openFiles += change;
        this.mostOpen = Math.max(this.mostOpen, this.openFiles);
      },
    });
  }

  /** The process is gone; what it wrote is still in the system's memory. */
  kill(): void {
    this.#process += 1;
  }

  cutPower(): void {
    this.kill();
    this.#tree.root.losePower(this.#random, new Set());
  }

  /** The names in a folder, for tests that look behind the store. */
  namesIn(dir: string): string[] {
    return this.#tree.namesIn(dir).sort();
  }

  contentOf(path: string): Buffer {
    return this.#tree.fileAt(path).cached;
  }

  /** Gives a file another content, as damage does or an operator. */
  replace(path: string, content: Buffer): void {
    this.#tree.fileAt(path).replaceDurably(content);
  }

  count(call: DiskCall): number {
    return this.steps.filter((step) => step.call === call).length;
  }

  async #step(process: number, step: DiskStep): Promise<Failure | null> {
    await this.#wait(step);
    if (process !== this.#process) throw new Error('The process is gone.');
    this.steps.push(step);
    const failure = this.fault(step);
    if (failure === 'crash') this.kill();
    return failure;
  }
}

const someTurns = async (random: SeededRandom): Promise<void> => {
  for (let turns = random.between(0, 3); turns > 0; turns -= 1) await null;
};
