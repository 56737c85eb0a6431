/**
 * Seeds in which faults that were once found in the product show again if they come back; played whatever the day. A
 * change of what happens in simulated interviews makes them others, so each fault also stands in faults-found.test.ts.
 */
export const regressionSeeds = {
  interviews: [54, 2995],
  twins: [1503],
} as const;
