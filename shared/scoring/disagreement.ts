import type { RatingValue } from '../records/rating.ts';
import { isLevel } from './figures.ts';

/** How far the panel is apart on a competency, widest first. */
export const disagreements = ['twoOrMoreApart', 'oneApart', 'agreed', 'tooFewToCompare'] as const;
export type Disagreement = (typeof disagreements)[number];

/** Levels between the lowest and the highest rating of one question; null with fewer than two levels. */
export const spreadOf = (values: ReadonlyArray<RatingValue | null>): number | null => {
  const chosen = values.filter(isLevel);
  return chosen.length < 2 ? null : Math.max(...chosen) - Math.min(...chosen);
};

/** The widest of some spreads; null when none of them could be taken. */
export const widest = (spreads: ReadonlyArray<number | null>): number | null =>
  spreads.reduce((wide, spread) => (spread === null ? wide : Math.max(wide ?? 0, spread)), null);

export const disagreementOf = (spread: number | null): Disagreement => {
  if (spread === null) return 'tooFewToCompare';
  if (spread === 0) return 'agreed';
  return spread === 1 ? 'oneApart' : 'twoOrMoreApart';
};

/** Widest first; what cannot be compared comes last, and equals keep their order. */
export const bySpread = <Row extends { readonly spread: number | null }>(rows: readonly Row[]): Row[] =>
  [...rows].sort((a, b) => (b.spread ?? -1) - (a.spread ?? -1));

export interface DisagreementGroup<Row> {
  readonly disagreement: Disagreement;
  readonly rows: readonly Row[];
}

/** The rows under the words that say how far apart the panel is. Groups without a row are left out. */
export const groupedByDisagreement = <
  Row extends { readonly spread: number | null; readonly disagreement: Disagreement },
>(
  rows: readonly Row[],
): DisagreementGroup<Row>[] =>
  disagreements
    .map((disagreement) => ({
      disagreement,
      rows: bySpread(rows.filter((row) => row.disagreement === disagreement)),
    }))
    .filter((group) => group.rows.length > 0);
