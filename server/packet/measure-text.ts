import type { Inline, Tone } from '../../shared/packet/block.ts';
import type { Mark } from '../../shared/packet/mark.ts';
import { type PaintOp, type Strip, strip } from './strip.ts';
import { breakLines, type Line, type Run } from './text-run.ts';
import { chipSize, type TextStyle, toneColours } from './theme.ts';
import type { Typeface, Typefaces } from './typeface.ts';

export const runsOf = (inlines: readonly Inline[], style: TextStyle): Run<Mark>[] =>
  inlines.map((inline) =>
    inline.kind === 'chip'
      ? { kind: 'fixed', width: chipSize, content: inline.mark }
      : {
          kind: 'text',
          text: inline.text,
          style: inline.strong ? { ...style, weight: 'semibold' } : style,
          colour: toneColours[inline.tone],
        },
  );

export const plainRun = (text: string, style: TextStyle, tone: Tone): Run<Mark> => ({
  kind: 'text',
  text,
  style,
  colour: toneColours[tone],
});

/** Runs as lines, each a strip of the style's leading. */
export const lineStrips = (
  runs: readonly Run<Mark>[],
  style: TextStyle,
  width: number,
  typefaces: Typefaces,
): Strip[] =>
  breakLines(runs, width, typefaces).map((line) =>
    strip({ height: lineHeight(line, style), ops: lineOps(line, style, typefaces) }),
  );

/** A chip is a little higher than a line of text and pushes lines apart by that. */
export const lineHeight = (line: Line<Mark>, style: TextStyle): number =>
  line.pieces.some((piece) => piece.kind === 'fixed') ? Math.max(style.leading, chipSize + 2) : style.leading;

export const lineOps = (line: Line<Mark>, style: TextStyle, typefaces: Typefaces): PaintOp[] => {
  const height = lineHeight(line, style);
  const baseline = baselineIn(height, style, typefaces.regular);
  return line.pieces.map((piece): PaintOp => {
    if (piece.kind === 'fixed')
      return { kind: 'chip', x: piece.x, y: (height - chipSize) / 2, mark: piece.content };
    const { style: own, colour } = piece.run;
    return { kind: 'text', x: piece.x, y: baseline, text: piece.text, style: own, colour };
  });
};

/** Where the baseline lies when the text is centred in a line of that height. */
export const baselineIn = (height: number, { size }: TextStyle, typeface: Typeface): number =>
  (height + ((typeface.ascender + typeface.descender) * size) / 1000) / 2;
