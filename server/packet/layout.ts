import type { Block } from '../../shared/packet/block.ts';
import { measureBlocks } from './measure-block.ts';
import { lineOps, plainRun } from './measure-text.ts';
import { paginate } from './paginate.ts';
import { type Landmark, type Setting, settingOf, under } from './setting.ts';
import { moved, type PaintOp } from './strip.ts';
import { newTag, type Tag } from './tag.ts';
import { breakLines } from './text/break-lines.ts';
import type { Fonts } from './text/fonts.ts';
import { margin, type PageSize } from './theme.ts';

export interface PlacedLandmark {
  readonly landmark: Landmark;
  readonly y: number;
}

/** A page ready to be painted, in coordinates of the page. */
export interface Page {
  readonly ops: readonly PaintOp[];
  readonly landmarks: readonly PlacedLandmark[];
}

export interface Layout {
  readonly pages: readonly Page[];
  /** The root of what the pages hold, in reading order. */
  readonly document: Tag;
}

export const contentWidth = (size: PageSize): number => size.width - 2 * margin.side;

/** Blocks as pages. Nothing is painted yet, so "page x of y" and the contents can be true. */
export const layOut = (blocks: readonly Block[], size: PageSize, fonts: Fonts): Layout => {
  const document = newTag('Document', null);
  const setting = settingOf(blocks, fonts, document);
  const strips = measureBlocks(blocks, contentWidth(size), setting);
  const pages = paginate(strips, size.height - margin.top - margin.bottom).map((placed) => ({
    ops: placed.flatMap(({ strip, y }) => strip.ops.map((op) => moved(op, margin.side, margin.top + y))),
    landmarks: placed.flatMap(({ strip, y }) =>
      strip.landmark ? [{ landmark: strip.landmark, y: margin.top + y }] : [],
    ),
  }));
  return { document, pages: numbered(pages, setting) };
};

/** Now that it is known where everything stands, the contents say it. */
const numbered = (pages: readonly Page[], setting: Setting): Page[] => {
  const numbers = new Map(
    pages.flatMap((page, index) => page.landmarks.map((one) => [one.landmark, index + 1])),
  );
  return pages.map((page) => ({
    ...page,
    ops: page.ops.flatMap((op) =>
      op.kind === 'pageNumber' ? numberOps(op, numbers.get(op.target) ?? 0, setting) : [op],
    ),
  }));
};

const numberOps = (
  op: Extract<PaintOp, { kind: 'pageNumber' }>,
  page: number,
  setting: Setting,
): PaintOp[] => {
  const [line] = breakLines(
    [plainRun(String(page), op.style, 'ink')],
    Number.POSITIVE_INFINITY,
    setting.fonts,
  );
  const inside = op.tag ? under(op.tag, setting) : setting;
  return line ? lineOps(line, op.style, inside).map((one) => moved(one, op.x - line.width, op.y)) : [];
};
