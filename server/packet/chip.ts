import type { Mark } from '../../shared/packet/mark.ts';
import type { Setting } from './setting.ts';
import type { PaintOp } from './strip.ts';
import { breakLines } from './text/break-lines.ts';
import { chipLooks, chipSize, type TextStyle } from './theme.ts';

const digitStyle: TextStyle = { size: 8, leading: 8, weight: 'semibold' };
/** Half the height of a digit, in sizes of its font. */
const digitMiddle = 0.357;

/** A rating: its shape, which decorates, and its digit, which is text. */
export const chipOps = (mark: Mark, x: number, y: number, { fonts, tag }: Setting): PaintOp[] => {
  const { digit, ink } = chipLooks[mark];
  const ops: PaintOp[] = [{ kind: 'chip', mark, x, y, tag: null }];
  const [line] = breakLines([{ kind: 'text', text: digit, style: digitStyle, colour: ink }], chipSize, fonts);
  for (const piece of line?.pieces ?? []) {
    if (piece.kind === 'fixed') continue;
    const { text, shaped, face } = piece;
    const left = x + (chipSize - piece.width) / 2;
    const baseline = y + chipSize / 2 + digitStyle.size * digitMiddle;
    ops.push({
      kind: 'glyphs',
      x: left,
      y: baseline,
      text,
      shaped,
      face,
      size: digitStyle.size,
      colour: ink,
      tag,
    });
  }
  return ops;
};
