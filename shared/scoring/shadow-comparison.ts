import type { PanelistId } from '../id.ts';
import { initialValue, ratingId } from '../records/rating.ts';
import type { Reader } from '../room/reader.ts';
import type { CompetencyRow } from './aggregate.ts';
import type { Agreement } from './agreement.ts';
import { isLevel, meanOf } from './figures.ts';

/** A shadow's initial ratings beside those of the counted panel. Pairs are of the shadow with one panelist each. */
export interface ShadowComparison extends Agreement {
  /** Answers that the shadow and at least one panelist rated. */
  readonly answers: number;
  /** Shadow less the panel's mean, in levels, over the answers; null without any. */
  readonly meanDifference: number | null;
}

export const shadowComparison = (
  room: Reader,
  rows: readonly CompetencyRow[],
  shadowId: PanelistId,
): ShadowComparison => {
  const answers = rows
    .flatMap((row) => row.questions)
    .flatMap(({ question, ratings }) => {
      const own = room.get('ratings', ratingId(shadowId, question.id));
      const level = own ? initialValue(own) : null;
      const panel = ratings.map((rating) => rating.initial).filter(isLevel);
      return isLevel(level) && panel.length > 0 ? [{ level, panel }] : [];
    });
  const distances = answers.flatMap(({ level, panel }) => panel.map((other) => Math.abs(level - other)));
  return {
    answers: answers.length,
    pairs: distances.length,
    exact: distances.filter((distance) => distance === 0).length,
    withinOne: distances.filter((distance) => distance <= 1).length,
    meanDifference: meanOf(answers.map(({ level, panel }) => level - (meanOf(panel) ?? level))),
  };
};
