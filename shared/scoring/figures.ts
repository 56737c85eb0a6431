import { type Level, levels } from '../kit/kit.ts';
import type { RatingValue } from '../records/rating.ts';

/** How many ratings chose each level. */
export type Distribution = { readonly [level in Level]: number };

/** What can honestly be said of a set of ratings. Without a level there is no median, and never a zero. */
export interface RatingFigures {
  /** Ratings that chose a level. */
  readonly n: number;
  /** The middle one; halfway between the middle two of an even number. */
  readonly median: number | null;
  readonly range: { readonly lowest: Level; readonly highest: Level } | null;
  readonly distribution: Distribution;
  /** Ratings that said the answer gave too little to tell; not in n. */
  readonly cannotTell: number;
}

export const isLevel = (value: RatingValue | null): value is Level =>
  value !== null && value !== 'insufficientEvidence';

export const figuresOf = (values: ReadonlyArray<RatingValue | null>): RatingFigures => {
  const chosen = values.filter(isLevel).sort();
  const lowest = chosen[0];
  const highest = chosen.at(-1);
  return {
    n: chosen.length,
    median: medianOf(chosen),
    range: lowest && highest ? { lowest, highest } : null,
    distribution: distributionOf(chosen),
    cannotTell: values.filter((value) => value === 'insufficientEvidence').length,
  };
};

/** The plain mean; null of nothing. */
export const meanOf = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;

const medianOf = (sorted: readonly number[]): number | null => {
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  return upper === undefined || lower === undefined ? null : (lower + upper) / 2;
};

const distributionOf = (chosen: readonly Level[]): Distribution => {
  const counts = { 1: 0, 2: 0, 3: 0, 4: 0 };
  for (const level of levels) counts[level] = chosen.filter((value) => value === level).length;
  return counts;
};
