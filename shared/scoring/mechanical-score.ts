import type { CompetencyId } from '../id.ts';
import type { CompetencyRow } from './aggregate.ts';
import { meanOf } from './figures.ts';

/** One competency's part of the mechanical score. */
export interface ScoreTerm {
  readonly competencyId: CompetencyId;
  /** Mean over the panelists of each one's mean. */
  readonly mean: number;
  readonly weight: number;
  /** Panelists who chose a level in this competency. */
  readonly panelists: number;
}

/**
 * The score that follows from the ratings by a fixed rule: mean of the final ratings per panelist and competency,
 * then over panelists, then weighted over competencies. Not asked and cannot tell are left out, never a zero.
 */
export interface MechanicalScore {
  /** One decimal; null without any rating. Never to be shown without `n` and the formula. */
  readonly value: number | null;
  /** Ratings that went into it. */
  readonly n: number;
  readonly terms: readonly ScoreTerm[];
}

export const mechanicalScore = (rows: readonly CompetencyRow[]): MechanicalScore => {
  const rated = rows.filter((row) => row.competency !== null);
  const terms = rated.flatMap(termOf);
  const weights = terms.reduce((sum, term) => sum + term.weight, 0);
  const weighted = terms.reduce((sum, term) => sum + term.weight * term.mean, 0);
  return {
    value: terms.length === 0 ? null : toOneDecimal(weighted / weights),
    n: rated.reduce((sum, row) => sum + row.figures.n, 0),
    terms,
  };
};

const termOf = ({ competency, cells }: CompetencyRow): ScoreTerm[] => {
  const means = cells.map((cell) => cell.mean).filter((mean) => mean !== null);
  const mean = meanOf(means);
  if (competency === null || mean === null) return [];
  return [{ competencyId: competency.id, mean, weight: competency.weight ?? 1, panelists: means.length }];
};

/** Half goes up. Cut to 12 digits first, or a binary 2.3499999 that means 2.35 would go down. */
export const toOneDecimal = (value: number): number => Math.round(Number((value * 10).toPrecision(12))) / 10;
