import { levels } from '../../shared/kit/kit.ts';
import type { Distribution } from '../../shared/scoring/figures.ts';

/** What the bars say, for whoever does not see them. */
export const distributionWords = (distribution: Distribution): string =>
  `Ratings by level: ${levels.map((level) => `${distribution[level]} at ${level}`).join(', ')}.`;
