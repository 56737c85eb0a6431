import type { CompetencyRow, QuestionRow } from './aggregate.ts';
import { isLevel } from './figures.ts';

/** Before or after the debrief. Only the initial ratings were made without knowing the others'. */
export type Stage = 'initial' | 'final';

/** How often two panelists who rated the same answer agreed. Counts, so that the n is never lost. */
export interface Agreement {
  /** Pairs of counted panelists who both chose a level for one question, over all questions. */
  readonly pairs: number;
  readonly exact: number;
  /** Adjacent agreement: at most one level apart, the exact ones included. */
  readonly withinOne: number;
}

export const agreement = (rows: readonly CompetencyRow[], stage: Stage): Agreement => {
  const distances = rows.flatMap((row) => row.questions).flatMap((row) => distancesIn(row, stage));
  return {
    pairs: distances.length,
    exact: distances.filter((distance) => distance === 0).length,
    withinOne: distances.filter((distance) => distance <= 1).length,
  };
};

const distancesIn = (row: QuestionRow, stage: Stage): number[] => {
  const chosen = row.ratings.map((rating) => rating[stage]).filter(isLevel);
  return chosen.flatMap((one, index) => chosen.slice(index + 1).map((other) => Math.abs(one - other)));
};
