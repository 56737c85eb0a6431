import type { SeededRandom } from '../../support/seeded-random.ts';

type FileChange =
  | { readonly kind: 'write'; readonly offset: number; readonly bytes: Buffer }
  | { readonly kind: 'truncate'; readonly length: number };

const applied = (content: Buffer, change: FileChange): Buffer => {
  if (change.kind === 'truncate') return Buffer.from(content.subarray(0, change.length));
  const end = change.offset + change.bytes.length;
  const result = Buffer.alloc(Math.max(content.length, end)); // What was never written reads as zeros.
  content.copy(result);
  change.bytes.copy(result, change.offset);
  return result;
};

export type SimulatedNode = SimulatedDir | SimulatedFile;

export class SimulatedFile {
  /** What every reader sees. */
  cached: Buffer = Buffer.alloc(0);
  /** What a power cut leaves of it. */
  #durable: Buffer = Buffer.alloc(0);
  #unsynced: FileChange[] = [];

  append(bytes: Uint8Array): void {
    this.change({ kind: 'write', offset: this.cached.length, bytes: Buffer.from(bytes) });
  }

  change(change: FileChange): void {
    this.cached = applied(this.cached, change);
    this.#unsynced.push(change);
  }

  /** Writes content as if it had always been there. */
  replaceDurably(content: Buffer): void {
    this.cached = content;
    this.#durable = content;
    this.#unsynced = [];
  }

  sync(): void {
    for (const change of this.#unsynced) this.#durable = applied(this.#durable, change);
    this.#unsynced = [];
  }

  dropUnsynced(): void {
    this.#unsynced = [];
  }

  losePower(random: SeededRandom): void {
    for (const change of this.#unsynced) {
      const fate = random.pick(['lost', 'kept', 'torn'] as const);
      if (fate === 'lost') continue;
      this.#durable = applied(this.#durable, fate === 'torn' ? torn(change, random) : change);
    }
    this.#unsynced = [];
    this.cached = this.#durable;
  }
}

/**
 * Where a write breaks off: after some records and a part of the next. By records and not by bytes, so that the length
 * of a record decides nothing: rooms that differ in what people wrote meet the same fate.
 */
export const cutPoint = (bytes: Uint8Array, random: SeededRandom): number => {
  const starts = [0];
  for (
    let at = bytes.indexOf(newline);
    at !== -1 && at < bytes.length - 1;
    at = bytes.indexOf(newline, at + 1)
  )
    starts.push(at + 1);
  const record = random.between(0, starts.length - 1);
  const start = starts[record] ?? 0;
  const length = (starts[record + 1] ?? bytes.length) - start;
  const part = random.fraction();
  return start + (part < 0.2 ? 0 : Math.min(length - 1, 1 + Math.floor(part * length)));
};

const newline = 0x0a;

/** Some records arrive, some as zeros, in no order; perhaps the end is missing. */
const torn = (change: FileChange, random: SeededRandom): FileChange => {
  if (change.kind === 'truncate') return change;
  const bytes = Buffer.from(change.bytes);
  for (let start = 0; start < bytes.length; ) {
    const found = bytes.indexOf(newline, start);
    const end = found === -1 ? bytes.length : found + 1;
    if (random.chance(0.5)) bytes.fill(0, random.between(start, end - 1), end);
    start = end;
  }
  return { ...change, bytes: random.chance(0.5) ? bytes.subarray(0, cutPoint(bytes, random)) : bytes };
};

interface DirChange {
  readonly remove?: string;
  readonly put?: readonly [name: string, node: SimulatedNode];
}

/**
 * Folders are journalled by real file systems: a failed sync stops the whole disk instead of dropping changes, so
 * here a failed sync leaves them unsynced.
 */
export class SimulatedDir {
  cached = new Map<string, SimulatedNode>();
  #durable = new Map<string, SimulatedNode>();
  #unsynced: DirChange[] = [];

  change(change: DirChange): void {
    apply(this.cached, change);
    this.#unsynced.push(change);
  }

  sync(): void {
    for (const change of this.#unsynced) apply(this.#durable, change);
    this.#unsynced = [];
  }

  losePower(random: SeededRandom, done: Set<SimulatedNode>): void {
    for (const change of this.#unsynced) if (random.chance(0.5)) apply(this.#durable, change);
    this.#unsynced = [];
    this.cached = new Map(this.#durable);
    for (const node of this.cached.values()) {
      if (done.has(node)) continue;
      done.add(node);
      if (node instanceof SimulatedDir) node.losePower(random, done);
      else node.losePower(random);
    }
  }
}

const apply = (names: Map<string, SimulatedNode>, { remove, put }: DirChange): void => {
  if (remove !== undefined) names.delete(remove);
  if (put !== undefined) names.set(put[0], put[1]);
};
