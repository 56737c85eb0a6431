import { readFileSync } from 'node:fs';
import * as harfbuzz from 'harfbuzzjs';
import type { Neighbours } from './fonts.ts';
import { type PlacedGlyph, withTexts } from './glyph-text.ts';
import type { FaceKey, ShapedText } from './shaped-text.ts';

/** An opened font file. */
export interface Face {
  readonly key: FaceKey;
  /** The file, for whoever embeds it. */
  readonly bytes: Uint8Array;
  readonly ascender: number;
  readonly descender: number;
  has(codePoint: number): boolean;
  /** A glyph's own width, in thousandths of the font size. */
  widthOf(glyph: number): number;
  /** The glyph's outline as an SVG path, in units of which `unitsPerEm` make the font size. */
  outlineOf(glyph: number): string;
  readonly unitsPerEm: number;
  shape(text: string, rightToLeft: boolean, neighbours?: Neighbours): ShapedText;
}

/** Words that are kept shaped. Beyond it all are forgotten: a packet has a few thousand. */
const mostKept = 20_000;

const buffer = new harfbuzz.Buffer();

export const openFace = (key: FaceKey, file: string): Face => {
  const bytes = readFileSync(file);
  const font = new harfbuzz.Font(new harfbuzz.Face(new harfbuzz.Blob(bytes)));
  const unitsPerEm = font.face.upem;
  const scale = 1000 / unitsPerEm;
  const { ascender, descender } = font.hExtents();
  const carrier = carrierIn(font);
  const known = new Map<number, boolean>();
  const shaped = new Map<string, ShapedText>();
  const shapeNow = (text: string, rightToLeft: boolean, neighbours?: Neighbours): ShapedText => {
    const glyphs = withTexts(placed(font, scale, text, rightToLeft, neighbours), text, rightToLeft, carrier);
    return { glyphs, width: glyphs.reduce((sum, glyph) => sum + glyph.advance, 0) };
  };
  return {
    key,
    bytes,
    unitsPerEm,
    ascender: ascender * scale,
    descender: descender * scale,
    has: (codePoint) => remembered(known, codePoint, () => Boolean(font.nominalGlyph(codePoint))),
    widthOf: (glyph) => font.glyphHAdvance(glyph) * scale,
    outlineOf: (glyph) => font.glyphToPath(glyph),
    shape(text, rightToLeft, neighbours) {
      if (shaped.size > mostKept) shaped.clear();
      const around = neighbours ? `${neighbours.before}\n${neighbours.after}\n` : '';
      const key = rightToLeft ? `\u200f${around}${text}` : text;
      return remembered(shaped, key, () => shapeNow(text, rightToLeft, neighbours));
    },
  };
};

/** A glyph without width and ink, which fonts have among their first; the blank when there is none. */
const carrierIn = (font: harfbuzz.Font): number => {
  const firstOnes = [1, 2, 3, 4, 5];
  const found = firstOnes.find((id) => font.glyphHAdvance(id) === 0 && font.glyphToPath(id) === '');
  return found ?? font.nominalGlyph(0x20) ?? 0;
};

const placed = (
  font: harfbuzz.Font,
  scale: number,
  text: string,
  rightToLeft: boolean,
  neighbours: Neighbours = { before: '', after: '' },
): PlacedGlyph[] => {
  const { before, after } = neighbours;
  buffer.reset();
  buffer.setClusterLevel(harfbuzz.ClusterLevel.MONOTONE_CHARACTERS);
  buffer.addText(before + text + after, before.length, text.length);
  buffer.guessSegmentProperties();
  buffer.setDirection(rightToLeft ? harfbuzz.Direction.RTL : harfbuzz.Direction.LTR);
  harfbuzz.shape(font, buffer);
  const positions = buffer.getGlyphPositions();
  return buffer.getGlyphInfos().map(({ codepoint, cluster }, place) => {
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[place] ?? {};
    return {
      id: codepoint,
      cluster: cluster - before.length,
      advance: xAdvance * scale,
      dx: xOffset * scale,
      dy: yOffset * scale,
    };
  });
};

const remembered = <Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value => {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
};
