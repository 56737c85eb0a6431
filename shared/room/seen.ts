/**
 * Which command numbers of each client are in the log, as runs [first, last]: numbers mostly rise by one, so a
 * client's whole history is a run or two. A number that is in here was accepted and must not count twice.
 */
export interface Seen {
  has(client: string, n: number): boolean;
  add(client: string, n: number): void;
  /** The highest number of the client that is in the log; 0 when there is none. */
  last(client: string): number;
  toJSON(): SeenRuns;
}
export type SeenRuns = { readonly [client: string]: ReadonlyArray<readonly [first: number, last: number]> };

export const createSeen = (runs: SeenRuns = {}): Seen => {
  const byClient = new Map(Object.entries(runs).map(([client, known]) => [client, [...known]]));
  const runsOf = (client: string) => byClient.get(client) ?? [];
  return {
    has: (client, n) => runsOf(client).some(([first, last]) => first <= n && n <= last),
    add: (client, n) => byClient.set(client, withNumber(runsOf(client), n)),
    last: (client) => runsOf(client).at(-1)?.[1] ?? 0,
    toJSON: () => Object.fromEntries(byClient),
  };
};

type Runs = Array<readonly [first: number, last: number]>;

const withNumber = (runs: Runs, n: number): Runs => {
  const latest = runs.at(-1);
  if (latest && n === latest[1] + 1) return [...runs.slice(0, -1), [latest[0], n]];
  const sorted = [...runs, [n, n] as const].sort(([a], [b]) => a - b);
  const merged: Runs = [];
  for (const run of sorted) {
    const previous = merged.at(-1);
    if (previous && run[0] <= previous[1] + 1)
      merged[merged.length - 1] = [previous[0], Math.max(previous[1], run[1])];
    else merged.push(run);
  }
  return merged;
};
