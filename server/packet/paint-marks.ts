import { levels } from '../../shared/kit/kit.ts';
import type { Mark } from '../../shared/packet/mark.ts';
import type { Distribution } from '../../shared/scoring/figures.ts';
import { type PdfDocument, setFont } from './pdf-document.ts';
import { chipLooks, chipSize, colours } from './theme.ts';

const digitSize = 8;

/** A rating: its digit in a square below the bar, in a round above it. */
export const paintChip = (document: PdfDocument, mark: Mark, x: number, y: number): void => {
  const look = chipLooks[mark];
  if (look.shape !== 'none') {
    const inset = 0.4;
    const side = chipSize - 2 * inset;
    const radius = look.shape === 'round' ? side / 2 : 2.6;
    document
      .lineWidth(0.8)
      .roundedRect(x + inset, y + inset, side, side, radius)
      .fillAndStroke(look.fill, look.edge);
  }
  setFont(document, 'semibold');
  document.fontSize(digitSize).fillColor(look.ink);
  const left = x + (chipSize - document.widthOfString(look.digit)) / 2;
  document.text(look.digit, left, y + chipSize / 2 + digitSize * 0.357, {
    lineBreak: false,
    baseline: 'alphabetic',
  });
};

/** A bar a level, as high as its share of the ratings; a dotted line between below the bar and above it. */
export const paintDistribution = (
  document: PdfDocument,
  distribution: Distribution,
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
): void => {
  const n = levels.reduce((sum, level) => sum + distribution[level], 0);
  const pitch = width / levels.length;
  const gap = 3;
  levels.forEach((level, place) => {
    const share = n === 0 ? 0 : distribution[level] / n;
    const left = x + place * pitch + gap / 2;
    const bar = { x: left, width: pitch - gap, height: Math.max(share * height, share > 0 ? 2.2 : 0) };
    if (bar.height === 0) {
      document.lineWidth(0.5).strokeColor(colours.noBar);
      document
        .moveTo(left, y + height)
        .lineTo(left + bar.width, y + height)
        .stroke();
      return;
    }
    const { fill, edge, shape } = chipLooks[level];
    const radius = shape === 'round' ? Math.min(3, bar.height / 2) : 0.5;
    document
      .lineWidth(0.6)
      .roundedRect(bar.x, y + height - bar.height, bar.width, bar.height, radius)
      .fillAndStroke(fill, edge);
  });
  const middle = x + width / 2;
  document.lineWidth(0.5).strokeColor(colours.line).dash(1, { space: 1.2 });
  document
    .moveTo(middle, y)
    .lineTo(middle, y + height)
    .stroke()
    .undash();
};
