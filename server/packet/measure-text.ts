import type { Inline, Tone } from '../../shared/packet/block.ts';
import type { Mark } from '../../shared/packet/mark.ts';
import { chipOps } from './chip.ts';
import type { Setting } from './setting.ts';
import { type PaintOp, type Strip, strip } from './strip.ts';
import { newTag, type Tag } from './tag.ts';
import { breakLines, type Run } from './text/break-lines.ts';
import type { Fonts } from './text/fonts.ts';
import type { Direction } from './text/levels.ts';
import type { Line, Piece } from './text/line.ts';
import { chipSize, type TextStyle, toneColours } from './theme.ts';

/** What stands in a line beside letters: a rating's chip. */
export type MarkLine = Line<Mark>;

export const runsOf = (inlines: readonly Inline[], style: TextStyle): Run<Mark>[] =>
  inlines.map((inline) =>
    inline.kind === 'chip'
      ? { kind: 'fixed', width: chipSize, content: inline.mark }
      : {
          kind: 'text',
          text: inline.text,
          style: inline.strong ? { ...style, weight: 'semibold' } : style,
          colour: toneColours[inline.tone],
          ...(inline.to === undefined ? {} : { to: inline.to }),
          ...(inline.unbroken ? { unbroken: true } : {}),
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
  setting: Setting,
  direction: Direction = 'ltr',
): Strip[] =>
  breakLines(runs, width, setting.fonts, direction).map((line) => {
    const dx = line.rightToLeft ? width - line.width : 0;
    return strip({ height: lineHeight(line, style), ops: lineOps(line, style, setting, dx) });
  });

/** A chip is a little higher than a line of text and pushes lines apart by that. */
export const lineHeight = (line: MarkLine, style: TextStyle): number =>
  line.pieces.some((piece) => piece.kind === 'fixed') ? Math.max(style.leading, chipSize + 2) : style.leading;

export const lineOps = (line: MarkLine, style: TextStyle, setting: Setting, dx = 0): PaintOp[] => {
  const height = lineHeight(line, style);
  const baseline = baselineIn(height, style, setting.fonts);
  return line.pieces.flatMap((piece) => {
    const x = piece.x + dx;
    if (piece.kind === 'fixed') return chipOps(piece.content, x, (height - chipSize) / 2, setting);
    const target = piece.run.to === undefined ? undefined : setting.anchors.get(piece.run.to);
    if (!target) return [glyphsOp(piece, x, baseline, setting.tag)];
    const tag = newTag('Link', setting.tag);
    const area = { x, y: 0, width: piece.width, height };
    return [glyphsOp(piece, x, baseline, tag), { kind: 'link', ...area, target, tag }];
  });
};

const glyphsOp = (
  { shaped, face, run, text, rightToLeft }: Extract<Piece<Mark>, { kind: 'text' }>,
  x: number,
  y: number,
  tag: Tag | null,
): PaintOp => ({
  ...{ x, y, text, shaped, face, tag },
  kind: 'glyphs',
  size: run.style.size + (rightToLeft ? turningSize : 0),
  colour: run.colour,
});

/**
 * Extractors turn text round in stretches of one font and size. That much larger than its neighbours, a right-to-left
 * piece is a stretch of its own.
 */
const turningSize = 0.001;

/** Where the baseline lies when the text is centred in a line of that height. */
export const baselineIn = (height: number, { size }: TextStyle, fonts: Fonts): number =>
  (height + ((fonts.ascender + fonts.descender) * size) / 1000) / 2;
