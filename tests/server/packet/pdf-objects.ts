import { inflateSync } from 'node:zlib';

/** An element of the tree of tags, as it stands in the file. */
export interface Element {
  readonly role: string;
  readonly alt: string | null;
  readonly scope: string | null;
  readonly columns: number;
  readonly hasContent: boolean;
  readonly children: readonly Element[];
}

/** The tree of tags, read without the help of whatever wrote it. */
export const elementsOf = (bytes: Uint8Array): Element => {
  const objects = objectsIn(bytes);
  const root = [...objects.values()].find((object) => object.includes('/Type /StructTreeRoot')) ?? '';
  const read = (id: string): Element => {
    const object = objects.get(id) ?? '';
    const kids = /\/K \[([^\]]*)\]/u.exec(object)?.[1] ?? '';
    // An annotation or a content of another page is a dictionary; what is left are contents and elements.
    const direct = kids.replace(/<<[^>]*>>/gu, ' 0 ');
    const children = [...direct.matchAll(/(\d+) 0 R/gu)].map(([, kid]) => read(kid ?? ''));
    return {
      role: /\/S \/(\w+)/u.exec(object)?.[1] ?? '',
      alt: /\/Alt \(((?:\\.|[^)\\])*)\)/u.exec(object)?.[1] ?? null,
      scope: /\/Scope \/(\w+)/u.exec(object)?.[1] ?? null,
      columns: Number(/\/ColSpan (\d+)/u.exec(object)?.[1] ?? 1),
      hasContent: /(^|\s)\d+(\s|$)/u.test(direct.replace(/\d+ 0 R/gu, ' ')),
      children,
    };
  };
  return read(/\/K \[(\d+) 0 R\]/u.exec(root)?.[1] ?? '');
};

export const allElements = (element: Element): Element[] => [
  element,
  ...element.children.flatMap(allElements),
];

/** What the pages are painted with. */
export const pageContents = (bytes: Uint8Array): string[] => {
  const file = Buffer.from(bytes);
  const contents: string[] = [];
  for (let at = file.indexOf('\nstream\n'); at >= 0; at = file.indexOf('\nstream\n', at + 8)) {
    const end = file.indexOf('\nendstream', at);
    const text = inflated(file.subarray(at + 8, end));
    if (text.includes('/Artifact BMC')) contents.push(text);
  }
  return contents;
};

const inflated = (stream: Uint8Array): string => {
  try {
    return inflateSync(stream).toString('latin1');
  } catch {
    return ''; // Not compressed: metadata.
  }
};

const objectsIn = (bytes: Uint8Array): Map<string, string> => {
  const file = Buffer.from(bytes).toString('latin1');
  return new Map(
    [...file.matchAll(/\n(\d+) 0 obj\n([\s\S]*?)\nendobj/gu)].map(([, id, object]) => [
      id ?? '',
      object ?? '',
    ]),
  );
};

/** Operators that paint while nothing says what they paint. */
export const untaggedPaint = (content: string): string[] => {
  let depth = 0;
  const found: string[] = [];
  for (const [operator] of content.matchAll(/\b(?:BDC|BMC|EMC|TJ|Tj|f|S|B)\b/gu)) {
    if (operator === 'BDC' || operator === 'BMC') depth += 1;
    else if (operator === 'EMC') depth -= 1;
    else if (depth !== 1) found.push(operator);
  }
  return depth === 0 ? found : [...found, 'a stretch is left open'];
};
