import type { FontLibrary } from '../text/font-library.ts';
import type { FaceKey, Glyph } from '../text/shaped-text.ts';
import { internalsOf, type PdfDocument } from './pdf-document.ts';

/** A font as the pages of one document use it. */
export interface EmbeddedFont {
  /** Its name in a page's resources. */
  readonly name: string;
  /** The code of a glyph that stands for these characters, as hexadecimal digits. */
  codeOf(glyph: Glyph): string;
  /** A glyph's own width, from which its line may differ. */
  widthOf(glyph: Glyph): number;
  /** Makes the current page know the font. */
  use(): void;
}

/** Files that PDFKit has parsed stay parsed as long as the thread lives. */
const parsed = new Map<FaceKey, object>();

/** The fonts of a document; each is embedded with its first use, with the glyphs that were used and no others. */
export const embeddedFonts = (document: PdfDocument, library: FontLibrary) => {
  const embedded = new Map<FaceKey, EmbeddedFont>();
  return (key: FaceKey): EmbeddedFont => {
    const known = embedded.get(key);
    if (known) return known;
    const made = embed(document, library, key);
    embedded.set(key, made);
    return made;
  };
};

const embed = (document: PdfDocument, library: FontLibrary, key: FaceKey): EmbeddedFont => {
  const internals = internalsOf(document);
  const face = library.face(key);
  internals.font(parsed.get(key) ?? face.bytes);
  const font = internals._font;
  parsed.set(key, font.font);
  // Code 0 is never painted; extracted it would be a missing character.
  font.unicode[0] = [0xfffd];
  const codes = new Map<string, string>();
  const widths = new Map<number, number>();
  return {
    name: font.id,
    use() {
      internals.page.fonts[font.id] ??= font.ref();
    },
    widthOf: ({ id }) => {
      const width = widths.get(id) ?? face.widthOf(id);
      widths.set(id, width);
      return width;
    },
    // A glyph gets a code for each text that it stands for: that is how a text is extracted as it was typed.
    codeOf({ id, text }) {
      const name = `${id} ${text}`;
      const known = codes.get(name);
      if (known) return known;
      const place = font.subset.glyphs.push(id) - 1;
      font.widths[place] = face.widthOf(id);
      font.unicode[place] = Array.from(text, (character) => character.codePointAt(0) ?? 0xfffd);
      const code = place.toString(16).padStart(4, '0');
      codes.set(name, code);
      return code;
    },
  };
};
