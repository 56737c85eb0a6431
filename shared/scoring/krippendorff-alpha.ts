/**
 * How often two places on the scale were given to one thing by two people: row by row, `scaleLength` squared numbers
 * whose diagonal is agreement. A thing that m people rated adds each of its ordered pairs with the weight 1 / (m - 1),
 * so that it weighs as much as it has ratings; missing ratings need nothing else.
 */
export type Coincidences = Float64Array;

/** Squared difference between two places on the scale, given how often each place was chosen. */
export type Metric = (chosen: readonly number[], one: number, other: number) => number;

/** The coincidences of things, each a list of the places (from 0) that different people gave it. */
export const coincidencesOf = (things: readonly (readonly number[])[], scaleLength: number): Coincidences => {
  const sums = new Float64Array(scaleLength ** 2);
  for (const places of things) {
    if (places.length < 2) continue;
    for (const [a, one] of places.entries())
      for (const [b, other] of places.entries()) {
        const at = one * scaleLength + other;
        if (a !== b) sums[at] = (sums[at] ?? 0) + 1 / (places.length - 1);
      }
  }
  return sums;
};

/** Coincidences can be added, which makes drawing whole interviews anew cheap. */
export const sumOfCoincidences = (parts: readonly Coincidences[], scaleLength: number): Coincidences => {
  const sums = new Float64Array(scaleLength ** 2);
  for (const part of parts)
    for (let at = 0; at < sums.length; at++) sums[at] = (sums[at] ?? 0) + (part[at] ?? 0);
  return sums;
};

/**
 * Krippendorff's alpha: 1 is agreement throughout, 0 what chance alone would give, below 0 worse than chance. Null
 * when it does not exist, because nothing can be compared or all ratings are equal.
 *
 * Source: K. Krippendorff, Computing Krippendorff's Alpha-Reliability (2011), section C.
 */
export const krippendorffAlpha = (coincidences: Coincidences, metric: Metric): number | null => {
  const scaleLength = Math.sqrt(coincidences.length);
  const places = Array.from({ length: scaleLength }, (_, place) => place);
  const chosen = places.map((place) =>
    coincidences
      .subarray(place * scaleLength, (place + 1) * scaleLength)
      .reduce((sum, value) => sum + value, 0),
  );
  const all = chosen.reduce((sum, value) => sum + value, 0);
  let observed = 0;
  let expected = 0;
  for (const one of places)
    for (const other of places) {
      const difference = metric(chosen, one, other);
      observed += (coincidences[one * scaleLength + other] ?? 0) * difference;
      expected += (chosen[one] ?? 0) * (chosen[other] ?? 0) * difference;
    }
  return expected === 0 ? null : 1 - ((all - 1) * observed) / expected;
};

/** Two places are as far apart as there are ratings from one to the other; the outer two count half. */
export const ordinal: Metric = (chosen, one, other) => {
  const [low, high] = one < other ? [one, other] : [other, one];
  const between = chosen.slice(low, high + 1).reduce((sum, value) => sum + value, 0);
  return (between - ((chosen[low] ?? 0) + (chosen[high] ?? 0)) / 2) ** 2;
};
