import type { Foot, PacketDocument } from '../../../shared/packet/packet-document.ts';
import { footerOps } from '../footer.ts';
import { type Layout, layOut, type Page } from '../layout.ts';
import { type Landmark, settingOf } from '../setting.ts';
import type { PaintOp } from '../strip.ts';
import { type FontLibrary, fontLibrary } from '../text/font-library.ts';
import { type PageName, type PageSize, pageSizes } from '../theme.ts';
import { embeddedFonts } from './embedded-fonts.ts';
import { plain } from './metadata.ts';
import { outlineOf } from './outline.ts';
import { box, type PageContent, pageContent, segment } from './page-content.ts';
import { paintGlyphs } from './paint-glyphs.ts';
import { paintChip, paintDistribution } from './paint-marks.ts';
import { paintProfile } from './paint-profile.ts';
import { bytesOf, internalsOf, openDocument, type PdfDocument, pdfText } from './pdf-document.ts';
import { structureOf } from './structure.ts';

/** What is painted: the document, the paper, and the file that is attached. */
export interface PaintTask {
  /** Made of printable data. */
  readonly document: PacketDocument;
  readonly page: PageName;
  /** The same content as JSON, for whoever wants the numbers. */
  readonly attachment: string | null;
  /** Told before each page which one of how many it is. */
  readonly onPage?: (page: number, pages: number) => void;
}

/** A document as a PDF. The same task gives the same bytes, whatever was painted before. */
export const paintDocument = async ({
  document,
  page,
  attachment,
  onPage = () => undefined,
}: PaintTask): Promise<Uint8Array> => {
  const size = pageSizes[page];
  const library = fontLibrary(document.language);
  const layout = layOut(document.blocks, size, library);
  const madeAt = new Date(document.madeAt);
  const file = openDocument(
    {
      title: plain(document.title),
      subject: `Packet ${plain(document.packetId)}`,
      language: document.language,
      madeAt,
    },
    size,
  );
  const bytes = bytesOf(file);
  paintPages(file, layout, { foot: document.foot, size, library, onPage });
  if (attachment !== null) attach(file, attachment, madeAt);
  file.end();
  return bytes;
};

const attach = (document: PdfDocument, json: string, madeAt: Date): void => {
  internalsOf(document).file(new TextEncoder().encode(json), {
    name: 'packet.json',
    type: 'application/json',
    description: 'The content of this packet as data',
    relationship: 'Source',
    creationDate: madeAt,
    modifiedDate: madeAt,
  });
};

interface Paper {
  readonly foot: Foot;
  readonly size: PageSize;
  readonly library: FontLibrary;
  readonly onPage: (page: number, pages: number) => void;
}

const paintPages = (document: PdfDocument, layout: Layout, paper: Paper): void => {
  const { foot, size, library, onPage } = paper;
  const fonts = embeddedFonts(document, library);
  const structure = structureOf(document);
  const outline = outlineOf(document);
  const names = namesOf(layout.pages);
  const setting = settingOf([], library, layout.document);
  layout.pages.forEach((page, index) => {
    onPage(index + 1, layout.pages.length);
    document.addPage();
    structure.startPage();
    for (const { landmark, y } of page.landmarks) {
      outline.add(landmark, y);
      document.addNamedDestination(names.get(landmark) ?? '', 'XYZ', 0, y, null);
    }
    const content = pageContent();
    const place = { page: index + 1, pages: layout.pages.length };
    const painted = { document, content, fonts, structure, library, names };
    paintOps([...page.ops, ...footerOps(foot, place, size, setting)], painted);
    document.addContent(content.end());
  });
  structure.end(layout.document);
};

/** Names of destinations: lower-case ASCII, as a name tree sorts them. */
const namesOf = (pages: readonly Page[]): Map<Landmark, string> =>
  new Map(
    pages
      .flatMap((page) => page.landmarks)
      .map(({ landmark }, place) => [landmark, `part-${String(place).padStart(5, '0')}`]),
  );

interface Painted {
  readonly document: PdfDocument;
  readonly content: PageContent;
  readonly fonts: ReturnType<typeof embeddedFonts>;
  readonly structure: ReturnType<typeof structureOf>;
  readonly library: FontLibrary;
  readonly names: ReadonlyMap<Landmark, string>;
}

/** Shapes lie under everything as one stretch of decoration; what is read comes in its order. */
const paintOps = (ops: readonly PaintOp[], painted: Painted): void => {
  const { content, structure } = painted;
  content.begin(artifact);
  for (const op of ops) if (isShape(op)) paint(op, painted);
  let open: PaintOp['tag'] = null;
  for (const op of ops) {
    if (isShape(op)) continue;
    if (op.kind !== 'link' && op.tag !== open) {
      content.begin(op.tag ? structure.contentOf(op.tag) : artifact);
      open = op.tag;
    }
    paint(op, painted);
  }
};

const artifact = '/Artifact BMC';

const isShape = (op: PaintOp): boolean => op.tag === null && op.kind !== 'glyphs';

const paint = (op: PaintOp, painted: Painted): void => {
  const { content, fonts, library } = painted;
  switch (op.kind) {
    case 'glyphs':
      paintGlyphs(content, op, fonts(op.face), library);
      return;
    case 'chip':
      paintChip(content, op.mark, op.x, op.y);
      return;
    case 'distribution':
      paintDistribution(content, op);
      return;
    case 'profile':
      paintProfile(content, op);
      return;
    case 'line':
      content.stroke(op.colour, op.thickness);
      content.add(`${segment(op.x, op.y, op.x + op.width, op.y)} S`);
      return;
    case 'box':
      paintBox(content, op);
      return;
    case 'link':
      paintLink(op, painted);
      return;
    case 'pageNumber':
      throw new Error('A page number was left open by the layout.');
  }
};

const paintBox = (content: PageContent, op: Extract<PaintOp, { kind: 'box' }>): void => {
  if (op.fill) content.fill(op.fill);
  else content.stroke(op.edge ?? '#000000', 0.75);
  content.add(`${box(op.x, op.y, op.width, op.height)} ${op.fill ? 'f' : 'S'}`);
};

const paintLink = (op: Extract<PaintOp, { kind: 'link' }>, { document, structure, names }: Painted): void => {
  const name = names.get(op.target);
  if (!name || !op.tag) return;
  document.annotate(op.x, op.y, op.width, op.height, {
    Subtype: 'Link',
    Dest: name,
    Contents: pdfText(plain(op.target.words)),
    StructParent: structure.annotationKey(op.tag),
  } as unknown as PDFKit.Mixins.AnnotationOption);
  const annotation = internalsOf(document).page.annotations.at(-1);
  if (annotation) structure.annotate(op.tag, annotation);
};
