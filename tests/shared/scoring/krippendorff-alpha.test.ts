import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  coincidencesOf,
  krippendorffAlpha,
  type Metric,
  ordinal,
  sumOfCoincidences,
} from '../../../shared/scoring/krippendorff-alpha.ts';

/** The other metrics of the published examples, on values that are their places plus 1. */
const nominal: Metric = (_chosen, one, other) => (one === other ? 0 : 1);
const interval: Metric = (_chosen, one, other) => (one - other) ** 2;
const ratio: Metric = (_chosen, one, other) => ((one - other) / (one + other + 2)) ** 2;

/** A table as it is printed: a line per observer, a character per thing, a dot for what is missing. */
const thingsOf = (table: readonly string[], scale: string): number[][] =>
  Array.from(table[0] ?? '', (_, at) => [...table].flatMap((line) => line[at] ?? '.'))
    .map((column) => column.filter((value) => value !== '.'))
    .map((column) => column.map((value) => scale.indexOf(value)));

const alphaOf = (table: readonly string[], scale: string, metric: Metric) =>
  krippendorffAlpha(coincidencesOf(thingsOf(table, scale), scale.length), metric);

/** K. Krippendorff, Computing Krippendorff's Alpha-Reliability (2011), example C: four observers, twelve units. */
const fourObservers = ['123321412...', '1233224125.3', '.3332342251.', '12332441251.'];

/** Krippendorff's alpha in Wikipedia, "A computational example": three coders, fifteen units. */
const threeCoders = ['.....34121133.3', '1.213343.......', '..21344.21133.4'];

describe('Krippendorff’s alpha', () => {
  it('[G1] is that of the published two-observer examples', () => {
    // The same paper, example A (binary, no missing data) and example B (nominal).
    expect(alphaOf(['0100000010', '1110010000'], '01', nominal)).toBeCloseTo(0.095, 3);
    expect(alphaOf(['aabbdcccedda', 'babbbccceddd'], 'abcde', nominal)).toBeCloseTo(0.692, 3);
  });

  it('[G1] is that of the published example with four observers, missing ratings and four metrics', () => {
    expect(alphaOf(fourObservers, '12345', nominal)).toBeCloseTo(0.743, 3);
    expect(alphaOf(fourObservers, '12345', ordinal)).toBeCloseTo(0.815, 3);
    expect(alphaOf(fourObservers, '12345', interval)).toBeCloseTo(0.849, 3);
    expect(alphaOf(fourObservers, '12345', ratio)).toBeCloseTo(0.797, 3);
  });

  it('[G1] is that of the published example in which most ratings are missing', () => {
    expect(alphaOf(threeCoders, '1234', nominal)).toBeCloseTo(0.691, 3);
    expect(alphaOf(threeCoders, '1234', interval)).toBeCloseTo(0.811, 3);
  });

  it('[G2] agrees with a second definition, over pairs, on random ratings with gaps', () => {
    const rating = fc.option(fc.integer({ min: 0, max: 3 }), { freq: 4, nil: undefined });
    const table = fc.array(fc.array(rating, { minLength: 0, maxLength: 6 }), { maxLength: 20 });
    fc.assert(
      fc.property(table, fc.constantFrom(ordinal, nominal, interval, ratio), (rows, metric) => {
        const things = rows.map((row) => row.filter((value) => value !== undefined));
        const alpha = krippendorffAlpha(coincidencesOf(things, 4), metric);
        const second = alphaOverPairs(things, metric);
        if (alpha === null || second === null) expect(alpha).toBe(second);
        else expect(alpha).toBeCloseTo(second, 9);
      }),
      { numRuns: 1000 },
    );
  });

  it('[G2] is the same whether interviews are counted together or added up', () => {
    const half = coincidencesOf(thingsOf(fourObservers, '12345').slice(0, 5), 5);
    const rest = coincidencesOf(thingsOf(fourObservers, '12345').slice(5), 5);
    expect(krippendorffAlpha(sumOfCoincidences([half, rest], 5), ordinal)).toBeCloseTo(0.815, 3);
  });

  it('[G1] is 1 when all agree and does not exist when there is nothing to tell apart', () => {
    expect(alphaOf(['1234', '1234'], '1234', ordinal)).toBe(1);
    expect(alphaOf(['3333', '3333'], '1234', ordinal)).toBeNull();
    expect(alphaOf(['1234'], '1234', ordinal)).toBeNull();
  });
});

/**
 * Alpha by its definition: the mean difference of the pairs within a thing, each thing weighing as its number of
 * ratings, beside the mean difference of all pairs of ratings whatever they belong to. No table of coincidences.
 */
const alphaOverPairs = (all: readonly (readonly number[])[], metric: Metric): number | null => {
  const things = all.filter((ratings) => ratings.length > 1);
  const pooled = things.flat();
  const chosen = [0, 1, 2, 3].map((place) => pooled.filter((rating) => rating === place).length);
  const meanDifference = (ratings: readonly number[]) => {
    const pairs = ratings.flatMap((one, at) =>
      ratings.slice(at + 1).map((other) => metric(chosen, one, other)),
    );
    return pairs.reduce((sum, each) => sum + each, 0) / pairs.length;
  };
  const expected = pooled.length === 0 ? 0 : meanDifference(pooled);
  if (expected === 0) return null;
  const observed = things.reduce((sum, ratings) => sum + ratings.length * meanDifference(ratings), 0);
  return 1 - observed / pooled.length / expected;
};
