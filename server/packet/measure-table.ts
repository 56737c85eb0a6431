import { levels } from '../../shared/kit/kit.ts';
import type { Cell, Table, TableColumn, TableRow } from '../../shared/packet/block.ts';
import type { Mark } from '../../shared/packet/mark.ts';
import { chipOps } from './chip.ts';
import { distributionWords } from './distribution-words.ts';
import { lineHeight, lineOps, lineStrips, plainRun, runsOf } from './measure-text.ts';
import { type Setting, under } from './setting.ts';
import {
  keptWithNext,
  moved,
  type PaintOp,
  type Strip,
  spaced,
  stacked,
  strip,
  untagged,
  withoutWidows,
} from './strip.ts';
import { newTag } from './tag.ts';
import { breakLines } from './text/break-lines.ts';
import { chipGap, chipSize, colours, spaceBefore, tableStyle } from './theme.ts';

const padding = { x: 4, y: 1.4 } as const;
const indent = 8;
const barsHeight = 14;

/** A column's left edge and width in points. */
interface Track {
  readonly x: number;
  readonly width: number;
  readonly align: TableColumn['align'];
}

/** One line of a cell, with its ops relative to the cell's left edge. */
interface CellLine {
  readonly height: number;
  readonly width: number;
  readonly ops: readonly PaintOp[];
}

/** A table's rows as strips. Each repeats the header, and its group's label, where it begins a page. */
export const measureTable = (table: Table, width: number, outside: Setting): Strip[] => {
  const tracks = tracksOf(table.columns, width);
  const setting = under(newTag('Table', outside.tag), outside);
  const header = headerStrip(table, tracks, width, setting);
  const again = untagged([header]);
  const strips: Strip[] = [header];
  let group: readonly Strip[] = [];
  table.rows.forEach((row, place) => {
    if (row.kind === 'group') {
      const label = groupStrips(row.label, tracks.length, width, setting);
      strips.push(...label.map((one) => ({ ...one, repeated: again })));
      group = untagged(label);
    } else {
      const repeated = [...again, ...group];
      const lines = rowStrips(row, tracks, width, setting);
      const kept = keepsWithNextRow(table.rows, place) ? keptWithNext(lines) : lines;
      strips.push(...kept.map((one) => ({ ...one, repeated })));
    }
  });
  return spaced(strips, spaceBefore.table);
};

/** As lines of a paragraph: the first two rows of a group, or of a table without groups, are not parted, nor the last two. */
const keepsWithNextRow = (rows: readonly TableRow[], place: number): boolean => {
  const isRow = (other: number): boolean => rows[other]?.kind === 'cells';
  return isRow(place + 1) && (!isRow(place - 1) || !isRow(place + 2));
};

const tracksOf = (columns: readonly TableColumn[], width: number): Track[] => {
  const shares = columns.reduce((sum, column) => sum + column.share, 0);
  let x = 0;
  return columns.map(({ share, align }) => {
    const track = { x, width: (width * share) / shares, align };
    x += track.width;
    return track;
  });
};

const headerStrip = (table: Table, tracks: readonly Track[], width: number, setting: Setting): Strip => {
  const row = newTag('TR', setting.tag);
  const cells = table.columns.map(({ header }, place) => {
    const track = tracks[place];
    if (!track) return [];
    const inside = under(newTag('TH', row, { scope: 'Column' }), setting);
    return track.align === 'levels'
      ? [levelsLine(track, inside)]
      : textLines([plainRun(header, tableStyle, 'muted')], track, 0, inside);
  });
  const rows = linesAcross(cells, tracks, 0);
  return { ...stacked(framed(rows, width, colours.line)), keepsWithNext: true };
};

/** Each level above the middle of its bar. */
const levelsLine = (track: Track, setting: Setting): CellLine => {
  const width = track.width - 2 * padding.x;
  const ops = levels.flatMap((level, place): PaintOp[] => {
    const [line] = breakLines([plainRun(String(level), tableStyle, 'muted')], width, setting.fonts);
    const middle = ((place + 0.5) * width) / levels.length;
    return line ? lineOps(line, tableStyle, setting).map((op) => moved(op, middle - line.width / 2, 0)) : [];
  });
  return { height: tableStyle.leading, width, ops };
};

const groupStrips = (
  label: Extract<TableRow, { kind: 'group' }>['label'],
  columns: number,
  width: number,
  setting: Setting,
): Strip[] => {
  const head = newTag('TH', newTag('TR', setting.tag), { scope: 'Column', columns });
  const lines = lineStrips(runsOf(label, tableStyle), tableStyle, width, under(head, setting));
  const framedLines = framed(lines, width, colours.hairline);
  return spaced(
    framedLines.map((line) => ({ ...line, keepsWithNext: true })),
    spaceBefore.group,
  );
};

const rowStrips = (
  row: Extract<TableRow, { kind: 'cells' }>,
  tracks: readonly Track[],
  width: number,
  setting: Setting,
): Strip[] => {
  const left = row.indent ? indent : 0;
  const tag = newTag('TR', setting.tag);
  const cells = row.cells.map((cell, place) => {
    const track = tracks[place];
    const head = place === 0;
    const inside = under(newTag(head ? 'TH' : 'TD', tag, { scope: head ? 'Row' : null }), setting);
    return track ? cellLines(cell, track, head ? left : 0, inside) : [];
  });
  return withoutWidows(framed(linesAcross(cells, tracks, left), width, colours.hairline));
};

/** Space above the first line, below the last one, and a line under it. */
const framed = (lines: readonly Strip[], width: number, colour: string): Strip[] =>
  lines.map((line, place) => {
    const above = place === 0 ? padding.y : 0;
    const below = place === lines.length - 1 ? padding.y : 0;
    const height = line.height + above + below;
    const edge: PaintOp[] = below
      ? [{ kind: 'line', x: 0, y: height, width, thickness: 0.5, colour, tag: null }]
      : [];
    return { ...line, height, ops: [...line.ops.map((op) => moved(op, 0, above)), ...edge] };
  });

/** The cells' first lines beside each other, then their second ones, so that a high row can be parted. */
const linesAcross = (
  cells: readonly (readonly CellLine[])[],
  tracks: readonly Track[],
  left: number,
): Strip[] => {
  const count = Math.max(1, ...cells.map((lines) => lines.length));
  return Array.from({ length: count }, (_, number) => {
    const height = Math.max(tableStyle.leading, ...cells.map((lines) => lines[number]?.height ?? 0));
    const ops = cells.flatMap((lines, place) => {
      const line = lines[number];
      const track = tracks[place];
      return line && track ? placed(line, track, place === 0 ? left : 0, height) : [];
    });
    return strip({ height, ops });
  });
};

const placed = (line: CellLine, track: Track, left: number, height: number): PaintOp[] => {
  const start = track.x === 0 ? left : padding.x;
  const dx = track.align === 'left' ? start : (track.width - line.width) / 2;
  return line.ops.map((op) => moved(op, track.x + dx, (height - line.height) / 2));
};

const cellLines = (cell: Cell, track: Track, left: number, setting: Setting): CellLine[] => {
  switch (cell.kind) {
    case 'text':
      return textLines(runsOf(cell.inlines, tableStyle), track, left, setting);
    case 'chips':
      return chipLines(cell.marks, track, setting);
    case 'distribution': {
      const width = track.width - 2 * padding.x;
      const { distribution } = cell;
      const tag = newTag('Figure', setting.tag, { alt: distributionWords(distribution) });
      const place = { x: 0, y: 0, width, height: barsHeight, tag };
      return [{ height: barsHeight, width, ops: [{ kind: 'distribution', distribution, ...place }] }];
    }
  }
};

const textLines = (
  runs: ReturnType<typeof runsOf>,
  track: Track,
  left: number,
  setting: Setting,
): CellLine[] =>
  breakLines(runs, track.width - left - padding.x, setting.fonts).map((line) => ({
    height: lineHeight(line, tableStyle),
    width: line.width,
    ops: lineOps(line, tableStyle, setting),
  }));

const chipLines = (marks: readonly Mark[], track: Track, setting: Setting): CellLine[] => {
  const pitch = chipSize + chipGap;
  const beside = Math.max(1, Math.floor((track.width - padding.x + chipGap) / pitch));
  const lines: CellLine[] = [];
  for (let from = 0; from < marks.length; from += beside) {
    const shown = marks.slice(from, from + beside);
    lines.push({
      height: chipSize + (marks.length > beside ? chipGap : 0),
      width: shown.length * pitch - chipGap,
      ops: shown.flatMap((mark, place) => chipOps(mark, place * pitch, 0, setting)),
    });
  }
  return lines;
};
