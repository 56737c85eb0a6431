import { area, line } from 'd3-shape';
import { levels } from '../../../shared/kit/kit.ts';
import { levelY } from '../measure-profiles.ts';
import type { PaintOp } from '../strip.ts';
import { chipLooks, colours } from '../theme.ts';
import { type PageContent, pathOperators, roundedBox, segment } from './page-content.ts';

type ProfileOp = Extract<PaintOp, { kind: 'profile' }>;

interface Placed {
  readonly x: number;
  /** Null where the competency was not rated: line and band have a gap there. */
  readonly rated: { readonly median: number; readonly lowest: number; readonly highest: number } | null;
}

const dot = 4.4;

/** Medians as a line and the way from the lowest to the highest rating as a band, over the four levels. */
export const paintProfile = (content: PageContent, { points, x, y, width, height }: ProfileOp): void => {
  for (const level of levels) {
    content.stroke(colours.hairline, 0.5);
    content.add(`${segment(x, y + levelY(level, height), x + width, y + levelY(level, height))} S`);
  }
  content.stroke(colours.line, 0.5);
  const bar = y + levelY(2.5, height);
  content.add(`[1 1.2] 0 d ${segment(x, bar, x + width, bar)} S [] 0 d`);
  const places = points.map(
    ({ rated }, place): Placed => ({ rated, x: x + ((place + 0.5) * width) / points.length }),
  );
  const at = (level: number): number => y + levelY(level, height);
  const band = area<Placed>()
    .defined(({ rated }) => rated !== null)
    .x((place) => place.x)
    .y0(({ rated }) => at(rated?.lowest ?? 0))
    .y1(({ rated }) => at(rated?.highest ?? 0));
  const medians = line<Placed>()
    .defined(({ rated }) => rated !== null)
    .x((place) => place.x)
    .y(({ rated }) => at(rated?.median ?? 0));
  content.fill(colours.band);
  content.add(`${pathOperators(band(places) ?? '')} f`);
  for (const { x: middle, rated } of places) {
    if (!rated) continue;
    content.stroke(chipLooks[3].edge, 0.6);
    content.add(`${segment(middle, at(rated.lowest), middle, at(rated.highest))} S`);
  }
  content.stroke(chipLooks[4].fill, 1.2);
  content.add(`${pathOperators(medians(places) ?? '')} S`);
  content.fill(chipLooks[4].fill);
  for (const { x: middle, rated } of places)
    if (rated)
      content.add(`${roundedBox(middle - dot / 2, at(rated.median) - dot / 2, dot, dot, dot / 2)} f`);
};
