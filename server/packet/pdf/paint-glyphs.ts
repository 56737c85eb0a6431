import type { PaintOp } from '../strip.ts';
import type { FontLibrary } from '../text/font-library.ts';
import type { Glyph } from '../text/shaped-text.ts';
import type { EmbeddedFont } from './embedded-fonts.ts';
import { type PageContent, pathOperators, written } from './page-content.ts';

type GlyphsOp = Extract<PaintOp, { kind: 'glyphs' }>;

/** Paints glyphs where they were measured. PDFKit's own `text()` would shape and wrap them anew. */
export const paintGlyphs = (
  content: PageContent,
  { shaped, x, y, size, colour, face }: GlyphsOp,
  font: EmbeddedFont,
  library: FontLibrary,
): void => {
  font.use();
  content.fill(colour);
  const outlines: string[] = [];
  const pen = glyphPen(content, font, size, y);
  let at = x;
  content.add(`BT /${font.name} ${written(size)} Tf`);
  for (const { glyphs } of shaped)
    for (const glyph of glyphs) {
      if (glyph.text === '') outlines.push(outline(glyph, at, y, size, library.face(face)));
      else pen.show(glyph, at);
      at += (glyph.advance * size) / 1000;
    }
  pen.flush();
  content.add('ET');
  for (const one of outlines) content.add(one);
};

/** Collects glyphs that follow each other into one operator. */
const glyphPen = (content: PageContent, font: EmbeddedFont, size: number, y: number) => {
  let parts: string[] = [];
  let codes = '';
  let penX = Number.NaN;
  let penY = y;
  const flush = () => {
    if (codes !== '') parts.push(`<${codes}>`);
    if (parts.length > 0) content.add(`[${parts.join(' ')}] TJ`);
    parts = [];
    codes = '';
  };
  const goTo = (x: number, to: number) => {
    const ahead = ((x - penX) * 1000) / size;
    if (to === penY && Math.abs(ahead) < 0.5) return;
    if (to === penY && Math.abs(ahead) < farthestKern) {
      if (codes !== '') parts.push(`<${codes}>`);
      parts.push(written(-ahead));
      codes = '';
    } else {
      flush();
      content.add(`1 0 0 -1 ${written(x)} ${written(to)} Tm`);
      penY = to;
    }
    penX = x;
  };
  return {
    flush,
    show(glyph: Glyph, x: number) {
      goTo(x + (glyph.dx * size) / 1000, y - (glyph.dy * size) / 1000);
      codes += font.codeOf(glyph);
      penX += (font.widthOf(glyph) * size) / 1000;
    },
  };
};

/** In thousandths of the font size. Longer ways are not a matter of spacing. */
const farthestKern = 400;

/** A glyph that stands for no character of its own is drawn, so that nothing is extracted for it. */
const outline = (
  glyph: Glyph,
  x: number,
  y: number,
  size: number,
  { unitsPerEm, outlineOf }: { readonly unitsPerEm: number; outlineOf(glyph: number): string },
): string => {
  const scale = size / unitsPerEm;
  const left = written(x + (glyph.dx * size) / 1000);
  const base = written(y - (glyph.dy * size) / 1000);
  const factor = scale.toFixed(6);
  return `q ${factor} 0 0 -${factor} ${left} ${base} cm ${pathOperators(outlineOf(glyph.id))} f Q`;
};
