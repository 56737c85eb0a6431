import { expect } from 'vitest';

/** How often each thing was done, by name. */
export interface Counts {
  add(what: string, times?: number): void;
  get(what: string): number;
  readonly all: () => { readonly [what: string]: number };
}

export const createCounts = (): Counts => {
  const counts = new Map<string, number>();
  return {
    add: (what, times = 1) => void counts.set(what, (counts.get(what) ?? 0) + times),
    get: (what) => counts.get(what) ?? 0,
    all: () => Object.fromEntries([...counts].toSorted(([a], [b]) => a.localeCompare(b))),
  };
};

export interface Trials {
  /** How often the promise was put to the test, and how often it broke. */
  readonly trials: number;
  readonly failures: number;
  /** How often each operation and fault occurred, and what was measured. */
  readonly counts?: { readonly [what: string]: number };
}

/**
 * Says how often the rows of docs/RELIABILITY.md were put to the test. The table at the end of each lane is made of
 * these lines; see promise-table.mjs.
 */
export const tellTrials = (rows: string, { trials, failures, counts = {} }: Trials): void =>
  console.log(`trials ${JSON.stringify({ rows, trials, failures, counts })}`);

/** The value that this share of the values does not exceed. */
export const percentile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;

/**
 * Holds a time, in ms, against its bar. The long lane judges it; `npm test` shares its machine with whatever else is at
 * work there, so it tells the time and judges nothing: a busy machine makes a test slow, and not red.
 */
export const expectWithin = (what: string, took: number, bar: number): void => {
  console.log(`${what}: ${Math.round(took)} ms (bar ${bar})`);
  if (process.env.LONG_LANE) expect(took, what).toBeLessThan(bar);
};
