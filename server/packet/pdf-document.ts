import PDFDocument from 'pdfkit';
import type { PacketData } from '../../shared/packet/packet-data.ts';
import { fontFile } from './fonts.ts';
import type { PageSize, Weight } from './theme.ts';
import type { Typeface, Typefaces } from './typeface.ts';

export type PdfDocument = PDFKit.PDFDocument;

/** What PDFKit 0.20.2 has and its types do not name. Another version may have it no more. */
interface EmbeddedFont {
  readonly font: { hasGlyphForCodePoint(codePoint: number): boolean };
  readonly ascender: number;
  readonly descender: number;
  /** Code points by glyph of the subset, for text extraction. */
  readonly unicode: number[][];
  widthOfString(text: string, size: number): number;
}
interface Internals {
  _font: EmbeddedFont;
  endMetadata(): void;
}

/** An empty document with its metadata. Its dates come from the data, so that it is the same bytes each time. */
export const openDocument = (data: PacketData, size: PageSize): PdfDocument => {
  const title = `${plain(data.candidate)}, hiring packet`;
  const document = new PDFDocument({
    size: [size.width, size.height],
    margin: 0,
    autoFirstPage: false,
    font: fontFile('regular'),
    pdfVersion: '1.7',
    lang: data.kit.language,
    displayTitle: true,
    info: {
      Title: title,
      Author: 'Panelroom',
      Subject: `Packet ${plain(data.packetId)}`,
      Creator: 'Panelroom',
      Producer: 'Panelroom',
      CreationDate: new Date(data.madeAt),
    },
  });
  escapeMetadata(document);
  return document;
};

/** PDFKit pastes the title into XML as it is: a name like R&D would break the file, or worse. */
const escapeMetadata = (document: PdfDocument): void => {
  const internals = internalsOf(document);
  const endMetadata = internals.endMetadata.bind(document);
  internals.endMetadata = () => {
    const { info } = document;
    for (const key of ['Title', 'Subject'] as const) info[key] = escaped(info[key] ?? '');
    endMetadata();
  };
};

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** What neither XML nor a bookmark may hold. */
export const plain = (text: string): string => text.replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, ' ');

export const setFont = (document: PdfDocument, weight: Weight): void => {
  document.font(fontFile(weight));
};

/** The document's fonts for layout: what is measured with them is what will be painted. */
export const typefacesOf = (document: PdfDocument): Typefaces => ({
  regular: typefaceOf(document, 'regular'),
  semibold: typefaceOf(document, 'semibold'),
});

const typefaceOf = (document: PdfDocument, weight: Weight): Typeface => {
  setFont(document, weight);
  const font = internalsOf(document)._font;
  // A glyph that is missing all the same is extracted as what it looks like, not as nothing.
  font.unicode[0] = [0xfffd];
  const widths = new Map<string, number>();
  return {
    ascender: font.ascender,
    descender: font.descender,
    hasGlyph: (codePoint) => font.font.hasGlyphForCodePoint(codePoint),
    widthOf(text) {
      const known = widths.get(text);
      if (known !== undefined) return known;
      const width = font.widthOfString(text, 1000);
      widths.set(text, width);
      return width;
    },
  };
};

const internalsOf = (document: PdfDocument): Internals => document as unknown as Internals;
