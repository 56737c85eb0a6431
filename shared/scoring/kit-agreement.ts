import { levels } from '../kit/kit.ts';
import {
  type Coincidences,
  coincidencesOf,
  krippendorffAlpha,
  ordinal,
  sumOfCoincidences,
} from './krippendorff-alpha.ts';
import type { RatedAnswer } from './rated-answers.ts';
import { type Interval, resampledInterval } from './resampled-interval.ts';

/** How well the panels that used one kit agreed: Krippendorff's alpha, ordinal, over their answers. */
export interface KitAgreement {
  /** Interviews with an answer that two or more panelists rated, and those answers. */
  readonly interviews: number;
  readonly answers: number;
  /** Null below the fewest interviews, and when alpha does not exist. */
  readonly alpha: { readonly value: number; readonly interval: Interval } | null;
}

/**
 * Below this many interviews alpha is not shown: its interval would look narrower than it is. Measured on made-up
 * panels whose true alpha is known, the interval held it in 90 to 92 of 100 at 20 interviews, 83 to 88 at 10 and 75 to
 * 77 at 5 (docs/FIGURES.md).
 */
export const fewestForAlpha = 20;

export const kitAgreement = (all: readonly (readonly RatedAnswer[])[]): KitAgreement => {
  const interviews = all.filter((answers) => answers.length > 0);
  const answers = interviews.reduce((sum, each) => sum + each.length, 0);
  const counts = { interviews: interviews.length, answers };
  if (interviews.length < fewestForAlpha) return { ...counts, alpha: null };
  const coincidences = interviews.map((each) => coincidencesOf(each.map(placesOf), levels.length));
  const alphaOf = (drawn: readonly Coincidences[]) =>
    krippendorffAlpha(sumOfCoincidences(drawn, levels.length), ordinal);
  const value = alphaOf(coincidences);
  const interval = value === null ? null : resampledInterval(coincidences, alphaOf);
  return { ...counts, alpha: value === null || interval === null ? null : { value, interval } };
};

const placesOf = ({ ratings }: RatedAnswer): number[] => ratings.map(({ level }) => level - 1);
