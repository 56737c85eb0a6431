import { seededRandom } from './seeded-random.ts';

/** Where a figure would lie in 95 of 100 times, had other interviews been held. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

const draws = 1000;
const seed = 1;

/**
 * The percentile bootstrap: as many interviews as there are, drawn again and again with putting back, and the middle
 * 95 % of what the figure becomes. Interviews are drawn and not single ratings, because those of one interview share
 * a candidate and a panel. Draws for which the figure does not exist are left out; null when that is all of them.
 *
 * Source: B. Efron and R. Tibshirani, An Introduction to the Bootstrap (1993), chapter 13.
 */
export const resampledInterval = <Interview>(
  interviews: readonly Interview[],
  figureOf: (drawn: readonly Interview[]) => number | null,
): Interval | null => {
  const random = seededRandom(seed);
  const figures: number[] = [];
  for (let draw = 0; draw < draws; draw++) {
    const figure = figureOf(drawnAgain(interviews, random));
    if (figure !== null) figures.push(figure);
  }
  figures.sort((a, b) => a - b);
  const low = figures[Math.floor(0.025 * (figures.length - 1))];
  const high = figures[Math.ceil(0.975 * (figures.length - 1))];
  return low === undefined || high === undefined ? null : { low, high };
};

const drawnAgain = <One>(all: readonly One[], random: () => number): One[] => {
  const drawn: One[] = [];
  while (drawn.length < all.length) drawn.push(all[Math.floor(random() * all.length)] as One); // Below its length.
  return drawn;
};
