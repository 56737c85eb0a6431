import { levels } from '../../shared/kit/kit.ts';
import type { Cell, Table, TableColumn, TableRow } from '../../shared/packet/block.ts';
import { lineHeight, lineOps, lineStrips, plainRun, runsOf } from './measure-text.ts';
import { moved, type PaintOp, type Strip, spaced, stacked, strip, withoutWidows } from './strip.ts';
import { breakLines } from './text-run.ts';
import { chipGap, chipSize, colours, spaceBefore, tableStyle } from './theme.ts';
import type { Typefaces } from './typeface.ts';

const padding = { x: 4, y: 1.75 } as const;
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
export const measureTable = (table: Table, width: number, typefaces: Typefaces): Strip[] => {
  const tracks = tracksOf(table.columns, width);
  const header = headerStrip(table, tracks, width, typefaces);
  const strips: Strip[] = [header];
  let group: readonly Strip[] = [];
  for (const row of table.rows) {
    if (row.kind === 'group') {
      const label = groupStrips(row.label, width, typefaces);
      strips.push(...label.map((one) => ({ ...one, repeated: [header] })));
      group = label;
    } else {
      const repeated = [header, ...group];
      strips.push(...rowStrips(row, tracks, width, typefaces).map((one) => ({ ...one, repeated })));
    }
  }
  return spaced(strips, spaceBefore.table);
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

const headerStrip = (table: Table, tracks: readonly Track[], width: number, typefaces: Typefaces): Strip => {
  const cells = table.columns.map(({ header }, place) => {
    const track = tracks[place];
    if (!track) return [];
    return track.align === 'levels'
      ? [levelsLine(track, typefaces)]
      : textLines([plainRun(header, tableStyle, 'muted')], track, 0, typefaces);
  });
  const rows = linesAcross(cells, tracks, 0);
  return { ...stacked(framed(rows, width, colours.line)), keepsWithNext: true };
};

/** Each level above the middle of its bar. */
const levelsLine = (track: Track, typefaces: Typefaces): CellLine => {
  const width = track.width - 2 * padding.x;
  const ops = levels.flatMap((level, place): PaintOp[] => {
    const [line] = breakLines([plainRun(String(level), tableStyle, 'muted')], width, typefaces);
    const middle = ((place + 0.5) * width) / levels.length;
    return line
      ? lineOps(line, tableStyle, typefaces).map((op) => moved(op, middle - line.width / 2, 0))
      : [];
  });
  return { height: tableStyle.leading, width, ops };
};

const groupStrips = (
  label: Extract<TableRow, { kind: 'group' }>['label'],
  width: number,
  typefaces: Typefaces,
): Strip[] => {
  const lines = lineStrips(runsOf(label, tableStyle), tableStyle, width, typefaces);
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
  typefaces: Typefaces,
): Strip[] => {
  const left = row.indent ? indent : 0;
  const cells = row.cells.map((cell, place) => {
    const track = tracks[place];
    return track ? cellLines(cell, track, place === 0 ? left : 0, typefaces) : [];
  });
  return withoutWidows(framed(linesAcross(cells, tracks, left), width, colours.hairline));
};

/** Space above the first line, below the last one, and a line under it. */
const framed = (lines: readonly Strip[], width: number, colour: string): Strip[] =>
  lines.map((line, place) => {
    const above = place === 0 ? padding.y : 0;
    const below = place === lines.length - 1 ? padding.y : 0;
    const height = line.height + above + below;
    const edge: PaintOp[] = below ? [{ kind: 'line', x: 0, y: height, width, thickness: 0.5, colour }] : [];
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

const cellLines = (cell: Cell, track: Track, left: number, typefaces: Typefaces): CellLine[] => {
  switch (cell.kind) {
    case 'text':
      return textLines(runsOf(cell.inlines, tableStyle), track, left, typefaces);
    case 'chips':
      return chipLines(cell.marks, track);
    case 'distribution': {
      const width = track.width - 2 * padding.x;
      const { distribution } = cell;
      const bars = { kind: 'distribution', x: 0, y: 0, width, height: barsHeight, distribution } as const;
      return [{ height: barsHeight, width, ops: [bars] }];
    }
  }
};

const textLines = (
  runs: ReturnType<typeof runsOf>,
  track: Track,
  left: number,
  typefaces: Typefaces,
): CellLine[] =>
  breakLines(runs, track.width - left - padding.x, typefaces).map((line) => ({
    height: lineHeight(line, tableStyle),
    width: line.width,
    ops: lineOps(line, tableStyle, typefaces),
  }));

const chipLines = (marks: readonly Extract<Cell, { kind: 'chips' }>['marks'][number][], track: Track) => {
  const pitch = chipSize + chipGap;
  const beside = Math.max(1, Math.floor((track.width - padding.x + chipGap) / pitch));
  const lines: CellLine[] = [];
  for (let from = 0; from < marks.length; from += beside) {
    const shown = marks.slice(from, from + beside);
    lines.push({
      height: chipSize + (marks.length > beside ? chipGap : 0),
      width: shown.length * pitch - chipGap,
      ops: shown.map((mark, place) => ({ kind: 'chip', x: place * pitch, y: 0, mark })),
    });
  }
  return lines;
};
