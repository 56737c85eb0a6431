import { levels } from '../../../shared/kit/kit.ts';
import type { Mark } from '../../../shared/packet/mark.ts';
import type { PaintOp } from '../strip.ts';
import { chipLooks, chipSize, colours } from '../theme.ts';
import { type PageContent, roundedBox, segment } from './page-content.ts';

/** A rating's shape: a square below the bar, a round above it. */
export const paintChip = (content: PageContent, mark: Mark, x: number, y: number): void => {
  const { shape, fill, edge } = chipLooks[mark];
  if (shape === 'none') return;
  const inset = 0.4;
  const side = chipSize - 2 * inset;
  content.fill(fill);
  content.stroke(edge, 0.8);
  content.add(`${roundedBox(x + inset, y + inset, side, side, shape === 'round' ? side / 2 : 2.6)} B`);
};

/** A bar a level, as high as its share of the ratings; a dotted line between below the bar and above it. */
export const paintDistribution = (
  content: PageContent,
  { distribution, x, y, width, height }: Extract<PaintOp, { kind: 'distribution' }>,
): void => {
  const n = levels.reduce((sum, level) => sum + distribution[level], 0);
  const pitch = width / levels.length;
  const gap = 3;
  levels.forEach((level, place) => {
    const share = n === 0 ? 0 : distribution[level] / n;
    const left = x + place * pitch + gap / 2;
    const bar = Math.max(share * height, share > 0 ? 2.2 : 0);
    if (bar === 0) {
      content.stroke(colours.noBar, 0.5);
      content.add(`${segment(left, y + height, left + pitch - gap, y + height)} S`);
      return;
    }
    const { fill, edge, shape } = chipLooks[level];
    const radius = shape === 'round' ? Math.min(3, bar / 2) : 0.5;
    content.fill(fill);
    content.stroke(edge, 0.6);
    content.add(`${roundedBox(left, y + height - bar, pitch - gap, bar, radius)} B`);
  });
  content.stroke(colours.line, 0.5);
  content.add(`[1 1.2] 0 d ${segment(x + width / 2, y, x + width / 2, y + height)} S [] 0 d`);
};
