import type { Foot } from '../../shared/packet/packet-document.ts';
import { lineOps, plainRun } from './measure-text.ts';
import type { Setting } from './setting.ts';
import { moved, type PaintOp } from './strip.ts';
import { breakLines } from './text/break-lines.ts';
import { captionStyle, colours, footerHeight, margin, type PageSize } from './theme.ts';

const gap = 24;

/** What stands at the foot of every page: whose packet this is, what it rests on, and which page of how many. */
export const footerOps = (
  { name, identity, basis }: Foot,
  place: { readonly page: number; readonly pages: number },
  size: PageSize,
  setting: Setting,
): PaintOp[] => {
  const top = size.height - footerHeight;
  const width = size.width - 2 * margin.side;
  const first = top + 6;
  const second = first + captionStyle.leading;
  const number = captionLine(`Page ${place.page} of ${place.pages}`, width, setting);
  const said = captionLine(`.  ${identity}`, width, setting);
  const whose = captionLine(name, width - number.width - said.width - gap, setting);
  const below = captionLine(basis, width, setting);
  const ops: PaintOp[] = [
    { kind: 'line', x: margin.side, y: top, width, thickness: 0.5, colour: colours.hairline, tag: null },
    ...whose.ops.map((op) => moved(op, margin.side, first)),
    ...said.ops.map((op) => moved(op, margin.side + whose.width, first)),
    ...below.ops.map((op) => moved(op, margin.side, second)),
    ...number.ops.map((op) => moved(op, margin.side + width - number.width, first)),
  ];
  return ops.map((op) => ({ ...op, tag: null }));
};

/** As much of a text as has room in one line; the first page has all of a name. */
const captionLine = (text: string, width: number, setting: Setting): { ops: PaintOp[]; width: number } => {
  const lines = breakLines([plainRun(text, captionStyle, 'muted')], width, setting.fonts);
  const [line] = lines;
  if (!line) return { ops: [], width: 0 };
  const cut = lines.length === 1 ? 0 : captionLine('…', width, setting).width;
  const rest = cut === 0 ? [] : captionLine('…', width, setting).ops.map((op) => moved(op, line.width, 0));
  return { ops: [...lineOps(line, captionStyle, setting), ...rest], width: line.width + cut };
};
