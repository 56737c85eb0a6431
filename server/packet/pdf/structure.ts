import type { Tag } from '../tag.ts';
import { internalsOf, type PdfDocument, type PdfObject, pdfText } from './pdf-document.ts';

/** A piece of content of a tag, in the order in which it was painted. */
type Kid =
  | { readonly kind: 'content'; readonly page: PdfObject; readonly number: number }
  | { readonly kind: 'annotation'; readonly page: PdfObject; readonly annotation: PdfObject };

/**
 * Writes the tree of tags. PDFKit has a writer of its own, which ends elements by itself and puts links on whatever
 * page is current; here nothing is written before everything is painted.
 */
export const structureOf = (document: PdfDocument) => {
  const internals = internalsOf(document);
  const kids = new Map<Tag, Kid[]>();
  /** Which tag a page's contents and an annotation belong to, by their key in the parent tree. */
  const owners: (Tag | Tag[])[] = [];
  let contents: Tag[] = [];
  const add = (tag: Tag, kid: Kid) => {
    const known = kids.get(tag);
    if (known) known.push(kid);
    else kids.set(tag, [kid]);
  };
  return {
    startPage() {
      contents = [];
      const page = internals.page.dictionary;
      page.data.StructParents = owners.push(contents) - 1;
      page.data.Tabs = 'S';
    },
    /** The operators that begin content of a tag on the current page. */
    contentOf(tag: Tag): string {
      const number = contents.push(tag) - 1;
      add(tag, { kind: 'content', page: internals.page.dictionary, number });
      return `/${tag.role} <</MCID ${number}>> BDC`;
    },
    /** The key of an annotation that is about to be made on the current page. */
    annotationKey: (tag: Tag): number => owners.push(tag) - 1,
    annotate(tag: Tag, annotation: PdfObject) {
      add(tag, { kind: 'annotation', page: internals.page.dictionary, annotation });
    },
    end: (root: Tag) => writeTree(document, root, kids, owners),
  };
};

const writeTree = (
  document: PdfDocument,
  root: Tag,
  kids: ReadonlyMap<Tag, readonly Kid[]>,
  owners: readonly (Tag | Tag[])[],
): void => {
  const { _root: catalogue, ref } = internalsOf(document);
  const make = ref.bind(document);
  const elements = new Map<Tag, PdfObject>();
  const tree = make({ Type: 'StructTreeRoot' });
  const write = (tag: Tag, parent: PdfObject): PdfObject => {
    const element = make({ Type: 'StructElem', S: tag.role, P: parent, ...attributesOf(tag) });
    elements.set(tag, element);
    const children = tag.children
      .filter((child) => isKept(child, kids))
      .map((child) => write(child, element));
    Object.assign(element.data, contentOf(kids.get(tag) ?? [], children));
    element.end();
    return element;
  };
  tree.data.K = [write(root, tree)];
  const elementOf = (tag: Tag) => elements.get(tag);
  const numbers = owners.flatMap((owner, key) => [
    key,
    Array.isArray(owner) ? owner.map(elementOf) : elementOf(owner),
  ]);
  const parents = make({ Nums: numbers });
  parents.end();
  Object.assign(tree.data, { ParentTree: parents, ParentTreeNextKey: owners.length });
  // PDFKit ends both with the document.
  Object.assign(catalogue.data, { StructTreeRoot: tree, MarkInfo: make({ Marked: true }) });
};

/** An empty cell belongs to its row all the same: rows of a table are equally long. */
const isKept = (tag: Tag, kids: ReadonlyMap<Tag, readonly Kid[]>): boolean =>
  kids.has(tag) || (tag.role === 'TD' || tag.role === 'TH' ? true : hasContent(tag, kids));

const hasContent = (tag: Tag, kids: ReadonlyMap<Tag, readonly Kid[]>): boolean =>
  kids.has(tag) || tag.children.some((child) => hasContent(child, kids));

const attributesOf = ({ alt, scope, columns }: Tag): object => ({
  ...(alt === null ? {} : { Alt: pdfText(alt) }),
  ...(scope === null
    ? {}
    : { A: { O: 'Table', Scope: scope, ...(columns > 1 ? { ColSpan: columns } : {}) } }),
});

const contentOf = (kids: readonly Kid[], children: readonly PdfObject[]): object => {
  const [first] = kids;
  const own = kids.map((kid) => {
    if (kid.kind === 'annotation') return { Type: 'OBJR', Obj: kid.annotation, Pg: kid.page };
    return kid.page === first?.page ? kid.number : { Type: 'MCR', Pg: kid.page, MCID: kid.number };
  });
  return { ...(first ? { Pg: first.page } : {}), K: [...own, ...children] };
};
