import {
  type Block,
  type Callout,
  type Column,
  type Columns,
  type Evidence,
  type EvidenceItem,
  type Fields,
  type Heading,
  heading,
  type Named,
  type Paragraph,
  type Part,
  type Title,
  type Voice,
} from '../../shared/packet/block.ts';
import { measureContents } from './measure-contents.ts';
import { measureProfiles } from './measure-profiles.ts';
import { measureTable } from './measure-table.ts';
import { lineStrips, plainRun, runsOf } from './measure-text.ts';
import { type Landmark, type Setting, under, within } from './setting.ts';
import {
  chunksOf,
  indented,
  keptTogether,
  keptWithNext,
  moved,
  type Strip,
  spaced,
  stacked,
  strip,
  untagged,
  withoutWidows,
} from './strip.ts';
import { newTag, type Role } from './tag.ts';
import { breakLines } from './text/break-lines.ts';
import {
  captionStyle,
  colours,
  headingStyles,
  partStyle,
  spaceBefore,
  type TextStyle,
  titleStyles,
  voiceStyles,
} from './theme.ts';

/** Between columns. */
const gutter = 20;
/** Columns higher than this stand under each other, where their lines may part. */
const highestColumns = 380;
/** Labels take the room they need, up to here. */
const widestLabel = 110;
const labelGap = 12;
const calloutPadding = 10;
/** Under the name of what goes on from the page before. */
const spaceBelowName = 4;

/** A block as strips of the given width. */
export const measureBlock = (block: Block, width: number, setting: Setting): Strip[] => {
  switch (block.kind) {
    case 'title':
      return measureTitle(block, width, setting);
    case 'part':
      return measurePart(block, width, setting);
    case 'heading':
      return measureHeading(block, width, setting);
    case 'paragraph':
      return measureParagraph(block, width, setting);
    case 'contents':
      return [
        ...measureHeading(heading(1, block.title), width, setting),
        ...keptTogether(measureContents(width, setting)),
      ];
    case 'fields':
      return measureFields(block, width, setting);
    case 'table':
      return measureTable(block, width, setting);
    case 'evidence':
      return measureEvidence(block, width, setting);
    case 'columns':
      return measureColumns(block, width, setting);
    case 'keep':
      return keptTogether(measureBlocks(block.blocks, width, setting));
    case 'named':
      return measureNamed(block, width, setting);
    case 'callout':
      return measureCallout(block, width, setting);
    case 'profiles':
      return measureProfiles(block, width, setting);
    case 'writingSpace':
      return [writingSpace(block.lines, width)];
    case 'rule':
      return [ruleStrip(width)];
    case 'pageBreak':
      return [strip({ height: 0, startsPage: true })];
  }
};

export const measureBlocks = (blocks: readonly Block[], width: number, setting: Setting): Strip[] =>
  blocks.flatMap((block, place) => {
    const strips = measureBlock(block, width, setting);
    return isRemark(blocks[place + 1]) ? keptWithNext(strips) : strips;
  });

/** A remark says something of what stands above it and is never parted from it; nor is a rule. */
const isRemark = (block: Block | undefined): boolean =>
  block?.kind === 'rule' || (block?.kind === 'paragraph' && block.voice === 'caption');

const measureTitle = (title: Title, width: number, setting: Setting): Strip[] => {
  const inside = under(newTag('H1', setting.tag), setting);
  const sizes = titleStyles.map((style) =>
    lineStrips([plainRun(title.text, style, 'ink')], style, width, inside, 'auto'),
  );
  const lines = sizes.find((candidate) => candidate.length <= 2) ?? sizes.at(-1) ?? [];
  return marked(spaced(keptTogether(lines), spaceBefore.title), title, setting);
};

/** On a page of its own, with a head that is larger than those in it. */
const measurePart = (part: Part, width: number, setting: Setting): Strip[] => {
  const inside = under(newTag(roleAt(1, setting), setting.tag), setting);
  const head = lineStrips([plainRun(part.text, partStyle, 'ink')], partStyle, width, inside, 'auto');
  return [
    strip({ height: 0, startsPage: true }),
    ...marked(keptTogether(head), part, setting).map((one) => ({ ...one, keepsWithNext: true })),
    ...measureBlocks(part.blocks, width, within(part, setting)),
  ];
};

const roles = ['H1', 'H2', 'H3', 'H4'] as const;

/** Headings inside of a part are a level deeper; no block is in two parts. */
const roleAt = (level: number, { depth }: Setting): Role => roles[level - 1 + depth] ?? 'H4';

const measureHeading = (block: Heading, width: number, setting: Setting): Strip[] => {
  const { level, text } = block;
  const style = headingStyles[level];
  const inside = under(newTag(roleAt(level, setting), setting.tag), setting);
  const lines = lineStrips([plainRun(text, style, 'ink')], style, width, inside);
  const kept = spaced(
    lines.map((line) => ({ ...line, keepsWithNext: true })),
    spaceBefore.heading[level],
  );
  return marked(kept, block, setting);
};

/** The strips of what a landmark leads to, where the block is one. */
const marked = (strips: readonly Strip[], block: Landmark['source'], { landmarks }: Setting): Strip[] => {
  const landmark = landmarks.find(({ source }) => source === block) ?? null;
  return strips.map((one, place) => (place === 0 ? { ...one, landmark } : one));
};

const measureParagraph = ({ voice, inlines }: Paragraph, width: number, setting: Setting): Strip[] => {
  const style = voiceStyles[voice];
  const inside = under(newTag('P', setting.tag), setting);
  const direction = isTyped[voice] ? 'auto' : 'ltr';
  const lines = lineStrips(runsOf(inlines, style), style, width, inside, direction);
  return spaced(withoutWidows(lines), spaceBefore.paragraph[voice]);
};

/** Somebody's words begin on their own side; the packet's sentences begin on the left. */
const isTyped: { readonly [voice in Voice]: boolean } = {
  body: false,
  lead: true,
  outcome: false,
  quote: true,
  caption: false,
};

const measureFields = ({ rows }: Fields, width: number, setting: Setting): Strip[] => {
  const style = voiceStyles.body;
  const widths = rows.flatMap(({ label }) =>
    breakLines(runsOf(label, style), widestLabel, setting.fonts).map((line) => line.width),
  );
  const left = Math.max(0, ...widths) + labelGap;
  const list = newTag('L', setting.tag);
  return rows.flatMap(({ label, value }, place) => {
    const item = newTag('LI', list);
    const labelled = under(newTag('Lbl', item), setting);
    const labels = lineStrips(runsOf(label, style), style, left - labelGap, labelled);
    const body = under(newTag('LBody', item), setting);
    const values = indented(lineStrips(runsOf(value, style), style, width - left, body), left);
    const gap = place === 0 ? spaceBefore.fields : spaceBefore.fieldsRow;
    return spaced(withoutWidows(besideEachOther(labels, values)), gap);
  });
};

/** A label's lines and its value's, each on the line of the other, centred in the higher one of the two. */
const besideEachOther = (labels: readonly Strip[], values: readonly Strip[]): Strip[] =>
  Array.from({ length: Math.max(labels.length, values.length) }, (_, place) => {
    const both = [labels[place], values[place]].filter((line) => line !== undefined);
    const height = Math.max(...both.map((line) => line.height));
    const ops = both.flatMap((line) => line.ops.map((op) => moved(op, 0, (height - line.height) / 2)));
    return strip({ height, ops });
  });

const measureEvidence = ({ items }: Evidence, width: number, setting: Setting): Strip[] => {
  const list = newTag('L', setting.tag);
  return items.flatMap((item) => measureEvidenceItem(item, width, under(list, setting)));
};

const measureEvidenceItem = (item: EvidenceItem, width: number, setting: Setting): Strip[] => {
  const body = newTag('LBody', newTag('LI', setting.tag));
  const heard = under(newTag('P', body), setting);
  const source = lineStrips(runsOf(item.source, captionStyle), captionStyle, width, heard);
  const repeated = continued(item.continued, width, setting);
  const style: TextStyle = voiceStyles.quote;
  const quoted = under(newTag('BlockQuote', body), setting);
  const text = lineStrips([plainRun(item.text, style, 'ink')], style, width, quoted, 'auto');
  return spaced(
    [
      ...source.map((line) => ({ ...line, keepsWithNext: true })),
      ...withoutWidows(text).map((line) => ({ ...line, repeated })),
    ],
    spaceBefore.evidence,
  );
};

const measureNamed = ({ name, blocks }: Named, width: number, setting: Setting): Strip[] => {
  const line = stacked(continued(name, width, setting));
  const head = { ...line, height: line.height + spaceBelowName };
  return measureBlocks(blocks, width, setting).map((one, place) =>
    place === 0 ? one : { ...one, repeated: [head, ...one.repeated] },
  );
};

/** Above what began on the page before, in at most two lines. */
const continued = (name: string, width: number, setting: Setting): Strip[] => {
  const again = plainRun(`${name} (continued)`, captionStyle, 'muted');
  return untagged(lineStrips([again], captionStyle, width, setting).slice(0, 2));
};

/** What keeps together in each column stands beside its like in the others; a page may end between two such rows. */
const measureColumns = ({ columns }: Columns, width: number, setting: Setting): Strip[] => {
  const shares = columns.reduce((sum, column) => sum + column.share, 0);
  const room = width - gutter * (columns.length - 1);
  const widths = columns.map((column) => (room * column.share) / shares);
  const chunked = columns.map((column, place) =>
    chunksOf(measureBlocks(column.blocks, widths[place] ?? 0, setting)).map(stacked),
  );
  if (chunked.flat().some((chunk) => chunk.height > highestColumns))
    return columns.flatMap((column) => measureBlocks(column.blocks, width, setting));
  const heads = columns.map((column, place) => headAgain(column, widths[place] ?? 0, setting));
  const rows = Math.max(...chunked.map((chunks) => chunks.length));
  return Array.from({ length: rows }, (_, place) => {
    const row = abreast(
      chunked.map((chunks) => chunks[place]),
      widths,
    );
    if (place === 0) return { ...row, spaceBefore: Math.max(row.spaceBefore, spaceBefore.columns) };
    const goOn = heads.map((head, column) => (chunked[column]?.[place] ? head : undefined));
    return goOn.some((head) => head) ? { ...row, repeated: [abreast(goOn, widths)] } : row;
  });
};

/** What a page says above the rest of a column that began on the page before. */
const headAgain = ({ blocks: [first] }: Column, width: number, setting: Setting): Strip | undefined => {
  if (first?.kind !== 'heading') return undefined;
  const style = headingStyles[first.level];
  const again = plainRun(`${first.text} (continued)`, style, 'ink');
  return stacked(untagged(lineStrips([again], style, width, setting)));
};

/** Cells of these widths beside each other, as one strip. */
const abreast = (cells: readonly (Strip | undefined)[], widths: readonly number[]): Strip =>
  strip({
    height: Math.max(...cells.map((cell) => cell?.height ?? 0)),
    spaceBefore: Math.max(...cells.map((cell) => cell?.spaceBefore ?? 0)),
    ops: cells.flatMap((cell, place) => {
      const left = widths.slice(0, place).reduce((sum, one) => sum + one + gutter, 0);
      return cell?.ops.map((op) => moved(op, left, 0)) ?? [];
    }),
  });

/** Tinted strip by strip, so that a long one can go on over the page. */
const measureCallout = ({ blocks }: Callout, width: number, setting: Setting): Strip[] => {
  const inner = indented(
    measureBlocks(blocks, width - 2 * calloutPadding - 3, under(newTag('Div', setting.tag), setting)),
    calloutPadding + 3,
  );
  const padding = strip({ height: calloutPadding - 2, keepsWithNext: true });
  const all = [padding, ...keptWithNext(inner), strip({ height: calloutPadding - 2 })];
  return spaced(
    all.map((one) => tinted(one, width)),
    spaceBefore.callout,
  );
};

const tinted = (one: Strip, width: number): Strip => {
  const height = one.height + one.spaceBefore;
  const box = { kind: 'box', x: 0, y: 0, height, edge: null, tag: null } as const;
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
    ops: [{ kind: 'box', x: 0, y: 0, width, height, fill: null, edge: colours.line, tag: null }],
  });
};

const ruleStrip = (width: number): Strip =>
  strip({
    height: 6,
    spaceBefore: spaceBefore.rule,
    ops: [{ kind: 'line', x: 0, y: 0, width, thickness: 0.75, colour: colours.ink, tag: null }],
  });
