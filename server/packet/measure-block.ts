import type { Block, Callout, Columns, Evidence, EvidenceItem, Fields } from '../../shared/packet/block.ts';
import { measureTable } from './measure-table.ts';
import { lineStrips, plainRun, runsOf } from './measure-text.ts';
import {
  heightOf,
  indented,
  keptTogether,
  moved,
  type PaintOp,
  type Strip,
  spaced,
  stacked,
  strip,
  withoutWidows,
} from './strip.ts';
import { breakLines } from './text-run.ts';
import {
  captionStyle,
  colours,
  headingStyles,
  spaceBefore,
  type TextStyle,
  titleStyles,
  voiceStyles,
} from './theme.ts';
import type { Typefaces } from './typeface.ts';

/** Between columns. */
const gutter = 20;
/** Columns higher than this stand under each other, where their lines may part. */
const highestColumns = 380;
/** Labels take the room they need, up to here. */
const widestLabel = 110;
const labelGap = 12;
const calloutPadding = 10;

/** A block as strips of the given width. */
export const measureBlock = (block: Block, width: number, typefaces: Typefaces): Strip[] => {
  switch (block.kind) {
    case 'title':
      return measureTitle(block.text, block.bookmark, width, typefaces);
    case 'heading':
      return measureHeading(block.level, block.text, width, typefaces);
    case 'paragraph': {
      const style = voiceStyles[block.voice];
      const lines = lineStrips(runsOf(block.inlines, style), style, width, typefaces);
      return spaced(withoutWidows(lines), spaceBefore.paragraph[block.voice]);
    }
    case 'fields':
      return measureFields(block, width, typefaces);
    case 'table':
      return measureTable(block, width, typefaces);
    case 'evidence':
      return measureEvidence(block, width, typefaces);
    case 'columns':
      return measureColumns(block, width, typefaces);
    case 'keep':
      return keptTogether(measureBlocks(block.blocks, width, typefaces));
    case 'callout':
      return measureCallout(block, width, typefaces);
    case 'writingSpace':
      return [writingSpace(block.lines, width)];
    case 'rule':
      return [ruleStrip(width)];
    case 'pageBreak':
      return [strip({ height: 0, startsPage: true })];
  }
};

export const measureBlocks = (blocks: readonly Block[], width: number, typefaces: Typefaces): Strip[] =>
  blocks.flatMap((block) => measureBlock(block, width, typefaces));

const measureTitle = (text: string, bookmark: string, width: number, typefaces: Typefaces): Strip[] => {
  const sizes = titleStyles.map((style) =>
    lineStrips([plainRun(text, style, 'ink')], style, width, typefaces),
  );
  const lines = sizes.find((candidate) => candidate.length <= 2) ?? sizes.at(-1) ?? [];
  return marked(spaced(keptTogether(lines), spaceBefore.title), 1, bookmark);
};

const measureHeading = (level: 1 | 2 | 3, text: string, width: number, typefaces: Typefaces): Strip[] => {
  const style = headingStyles[level];
  const lines = lineStrips([plainRun(text, style, 'ink')], style, width, typefaces);
  const kept = spaced(
    lines.map((line) => ({ ...line, keepsWithNext: true })),
    spaceBefore.heading[level],
  );
  return level === 3 ? kept : marked(kept, level, text);
};

const marked = (strips: readonly Strip[], level: 1 | 2, title: string): Strip[] =>
  strips.map((one, place) => (place === 0 ? { ...one, bookmark: { level, title } } : one));

const measureFields = ({ rows }: Fields, width: number, typefaces: Typefaces): Strip[] => {
  const style = voiceStyles.body;
  const labels = rows.map(({ label }) => breakLines(runsOf(label, style), widestLabel, typefaces));
  const left = Math.max(0, ...labels.flat().map((line) => line.width)) + labelGap;
  return rows.flatMap(({ label, value }, place) => {
    const beside = lineStrips(runsOf(value, style), style, width - left, typefaces);
    const [labelLine] = lineStrips(runsOf(label, style), style, left, typefaces);
    const lines = withoutWidows(indented(beside, left));
    const gap = place === 0 ? spaceBefore.fields : spaceBefore.fieldsRow;
    return spaced(labelLine ? withLabel(lines, labelLine) : lines, gap);
  });
};

/** The label stands on the first line, which gets at least its height. */
const withLabel = (lines: readonly Strip[], label: Strip): Strip[] =>
  lines.map((line, place) => {
    if (place > 0) return line;
    const height = Math.max(line.height, label.height);
    const centred = (ops: readonly PaintOp[], own: number) =>
      ops.map((op) => moved(op, 0, (height - own) / 2));
    return { ...line, height, ops: [...centred(label.ops, label.height), ...centred(line.ops, line.height)] };
  });

const measureEvidence = ({ items }: Evidence, width: number, typefaces: Typefaces): Strip[] =>
  items.flatMap((item) => measureEvidenceItem(item, width, typefaces));

const measureEvidenceItem = (item: EvidenceItem, width: number, typefaces: Typefaces): Strip[] => {
  const source = lineStrips(runsOf(item.source, captionStyle), captionStyle, width, typefaces);
  const again = plainRun(`${item.continued} (continued)`, captionStyle, 'muted');
  const repeated = lineStrips([again], captionStyle, width, typefaces);
  const style: TextStyle = voiceStyles.quote;
  const lines = withoutWidows(lineStrips([plainRun(item.text, style, 'ink')], style, width, typefaces));
  return spaced(
    [
      ...source.map((line) => ({ ...line, keepsWithNext: true })),
      ...lines.map((line) => ({ ...line, repeated })),
    ],
    spaceBefore.evidence,
  );
};

const measureColumns = ({ columns }: Columns, width: number, typefaces: Typefaces): Strip[] => {
  const shares = columns.reduce((sum, column) => sum + column.share, 0);
  const room = width - gutter * (columns.length - 1);
  const measured = columns.map((column) =>
    measureBlocks(column.blocks, (room * column.share) / shares, typefaces),
  );
  if (measured.some((strips) => heightOf(strips) > highestColumns))
    return columns.flatMap((column) => measureBlocks(column.blocks, width, typefaces));
  let x = 0;
  const ops = measured.flatMap((strips, place) => {
    const left = x;
    x += (room * (columns[place]?.share ?? 0)) / shares + gutter;
    return stacked(strips).ops.map((op) => moved(op, left, 0));
  });
  const above = Math.max(spaceBefore.columns, ...measured.map((strips) => strips[0]?.spaceBefore ?? 0));
  return [strip({ height: Math.max(...measured.map(heightOf)), spaceBefore: above, ops })];
};

/** Tinted strip by strip, so that a long one can go on over the page. */
const measureCallout = ({ blocks }: Callout, width: number, typefaces: Typefaces): Strip[] => {
  const inner = indented(
    measureBlocks(blocks, width - 2 * calloutPadding - 3, typefaces),
    calloutPadding + 3,
  );
  const padding = strip({ height: calloutPadding - 2, keepsWithNext: true });
  const last = inner.map((one, place) =>
    place === inner.length - 1 ? { ...one, keepsWithNext: true } : one,
  );
  const all = [padding, ...last, strip({ height: calloutPadding - 2 })];
  return spaced(
    all.map((one) => tinted(one, width)),
    spaceBefore.callout,
  );
};

const tinted = (one: Strip, width: number): Strip => {
  const height = one.height + one.spaceBefore;
  const box = { kind: 'box', x: 0, y: 0, height, edge: null } as const;
  return {
    ...one,
    height,
    spaceBefore: 0,
    ops: [
      { ...box, width, fill: colours.cautionTint },
      { ...box, width: 3, fill: colours.cautionLine },
      ...one.ops.map((op) => moved(op, 0, one.spaceBefore)),
    ],
  };
};

const writingSpace = (lines: number, width: number): Strip => {
  const height = lines * 24;
  return strip({
    height,
    spaceBefore: spaceBefore.writingSpace,
    ops: [{ kind: 'box', x: 0, y: 0, width, height, fill: null, edge: colours.line }],
  });
};

const ruleStrip = (width: number): Strip =>
  strip({
    height: 6,
    spaceBefore: spaceBefore.rule,
    ops: [{ kind: 'line', x: 0, y: 0, width, thickness: 0.75, colour: colours.ink }],
  });
