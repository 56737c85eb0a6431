import type { Level } from '../kit/kit.ts';
import type { RatingValue } from '../records/rating.ts';

/** A rating as the packet prints it. The kinds of missing are told apart and none of them is a number. */
export type Mark = Level | 'cannotTell' | 'notRated';

export const markOf = (value: RatingValue | null): Mark => {
  if (value === null) return 'notRated';
  return value === 'insufficientEvidence' ? 'cannotTell' : value;
};

export const isLevelMark = (mark: Mark): mark is Level => typeof mark === 'number';
