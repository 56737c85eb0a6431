import type { PacketData } from '../../shared/packet/packet-data.ts';
import { plainRun } from './measure-text.ts';
import type { PaintOp } from './strip.ts';
import { breakLines } from './text-run.ts';
import { captionStyle, colours, footerHeight, margin, type PageSize, toneColours } from './theme.ts';
import type { Typefaces } from './typeface.ts';

/** What stands at the foot of every page: whose packet this is, and which page of how many. */
export const footerOps = (
  data: PacketData,
  place: { readonly page: number; readonly pages: number },
  size: PageSize,
  typefaces: Typefaces,
): PaintOp[] => {
  const top = size.height - footerHeight;
  const baseline = top + 16;
  const width = size.width - 2 * margin.side;
  const number = `Page ${place.page} of ${place.pages}`;
  const numberWidth = (typefaces.regular.widthOf(number) * captionStyle.size) / 1000;
  const [name, identity] = footerTexts(data);
  const identityWidth = (typefaces.regular.widthOf(identity) * captionStyle.size) / 1000;
  const nameShown = firstLine(name, width - numberWidth - identityWidth - 24, typefaces);
  return [
    { kind: 'line', x: margin.side, y: top, width, thickness: 0.5, colour: colours.hairline },
    caption(nameShown + identity, margin.side, baseline),
    caption(number, margin.side + width - numberWidth, baseline),
  ];
};

const footerTexts = ({ candidate, packetId, kit, status }: PacketData): readonly [string, string] => [
  candidate,
  `.  Packet ${packetId}.  Kit ${kit.id}, version ${kit.version}.  ${status === 'final' ? 'Final' : 'Draft'}.  Confidential.`,
];

/** As much of a name as has room; the first page has all of it. */
const firstLine = (text: string, width: number, typefaces: Typefaces): string => {
  const [line, ...rest] = breakLines([plainRun(text, captionStyle, 'muted')], width, typefaces);
  const shown = line?.pieces.map((piece) => (piece.kind === 'text' ? piece.text : '')).join('') ?? '';
  return rest.length === 0 ? shown : `${shown.trimEnd()}…`;
};

const caption = (text: string, x: number, y: number): PaintOp => ({
  kind: 'text',
  x,
  y,
  text,
  style: captionStyle,
  colour: toneColours.muted,
});
