const firstStep = 1.5;
/** Halvings of the gap, in logarithms, between a rate that passed and one that did not. */
const refinements = 2;

/**
 * The highest rate that passes: climbs or descends in large steps from a first guess, then halves the gap. Answers
 * with 0 when nothing passes within `mostProbes`.
 */
export const findHighestRate = async (
  passes: (rate: number) => Promise<boolean>,
  { guess, mostProbes }: { readonly guess: number; readonly mostProbes: number },
): Promise<number> => {
  let passed = 0;
  let failed = Number.POSITIVE_INFINITY;
  let rate = guess;
  let refined = 0;
  for (let probes = 0; probes < mostProbes && refined <= refinements; probes += 1) {
    if (await passes(Math.round(rate))) passed = rate;
    else failed = rate;
    if (failed === Number.POSITIVE_INFINITY) rate = passed * firstStep;
    else if (passed === 0) rate = failed / firstStep;
    else {
      rate = Math.sqrt(passed * failed);
      refined += 1;
    }
  }
  return Math.round(passed);
};
