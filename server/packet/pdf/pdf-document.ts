import PDFDocument from 'pdfkit';
import type { PageSize } from '../theme.ts';
import { type Described, xmpOf } from './metadata.ts';

export type PdfDocument = PDFKit.PDFDocument;

/** An object of the file: `data` may be filled until it is ended. */
export interface PdfObject {
  readonly data: Record<string, unknown>;
  compress: boolean;
  write(bytes: Uint8Array): void;
  end(): void;
}

/** A font of the file, which holds the glyphs that were asked for. */
export interface PdfFont {
  readonly id: string;
  /** The parsed file. */
  readonly font: object;
  readonly subset: { readonly glyphs: number[] };
  /** Widths and characters by the glyph's place in the subset. */
  readonly widths: number[];
  readonly unicode: number[][];
  ref(): unknown;
}

/** What PDFKit 0.20.2 has and its types do not name. Another version may have it no more, so it is pinned. */
interface Internals {
  readonly _root: PdfObject;
  readonly _font: PdfFont;
  readonly page: {
    readonly dictionary: PdfObject;
    readonly fonts: Record<string, unknown>;
    readonly annotations: PdfObject[];
  };
  font(source: object): void;
  file(bytes: Uint8Array, options: object): void;
  ref(data: object): PdfObject;
  endMetadata(): void;
}

export const internalsOf = (document: PdfDocument): Internals => document as unknown as Internals;

/** PDFKit writes a string as a name; a `String` object as text. */
export const pdfText = (text: string): object => Object(text);

/** An empty document with its metadata. Its dates come from the data, so that it is the same bytes each time. */
export const openDocument = (described: Described, size: PageSize): PdfDocument => {
  const document = new PDFDocument({
    size: [size.width, size.height],
    margin: 0,
    autoFirstPage: false,
    // Null: no font of PDFKit's own. Its types know only names.
    font: null as unknown as string,
    pdfVersion: '1.7',
    lang: described.language,
    displayTitle: true,
    info: {
      Title: described.title,
      Author: 'Panelroom',
      Subject: described.subject,
      Creator: 'Panelroom',
      Producer: 'Panelroom',
      CreationDate: described.madeAt,
    },
  });
  replaceMetadata(document, described);
  return document;
};

/** PDFKit pastes the title into XML as it is: a name like R&D would break the file, or worse. */
const replaceMetadata = (document: PdfDocument, described: Described): void => {
  const internals = internalsOf(document);
  internals.endMetadata = () => {
    const metadata = internals.ref({ Type: 'Metadata', Subtype: 'XML' });
    metadata.compress = false;
    metadata.write(new TextEncoder().encode(xmpOf(described)));
    metadata.end();
    internals._root.data.Metadata = metadata;
  };
};

/** The file's bytes, once it is ended. */
export const bytesOf = (document: PdfDocument): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    document.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    document.on('end', () => resolve(Uint8Array.from(Buffer.concat(chunks))));
    document.on('error', reject);
  });
