const { LAW_RUNS, LAW_SEED } = process.env;

/** How many random rooms each law is tried on. The planted mutants, not this number, measure the laws. */
export const runs = Number(LAW_RUNS ?? 60);

/** For fc.assert, which prints the seed of a failure; LAW_SEED replays it. */
export const parameters = { numRuns: runs, ...(LAW_SEED ? { seed: Number(LAW_SEED) } : {}) };
