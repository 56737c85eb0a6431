import { SaxesParser } from 'saxes';

declare const TextDecoder: new (label: string) => { decode(bytes: Uint8Array): string };

export interface XmlTag {
  /** Without its namespace prefix. */
  name: string;
  attribute(name: string): string | undefined;
}

export interface XmlReader {
  opens?(tag: XmlTag): void;
  text?(text: string): void;
  closes?(name: string): void;
}

const deepest = 500;

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

class XmlProblem extends Error {}

/** Reads XML from its start to its end, keeping nothing. Entities of a DOCTYPE are refused, so none can grow. */
export const readXml = (bytes: Uint8Array | undefined, reader: XmlReader): boolean => {
  if (!bytes) return false;
  const parser = new SaxesParser();
  let depth = 0;
  parser.on('error', (error) => {
    throw new XmlProblem(error.message);
  });
  parser.on('doctype', () => {
    throw new XmlProblem('A document type is not expected.');
  });
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1;
    if (depth > deepest) throw new XmlProblem('It is nested too deep.');
    const byName = new Map(Object.entries(attributes).map(([key, value]) => [localName(key), String(value)]));
    reader.opens?.({ name: localName(name), attribute: (key) => byName.get(key) });
  });
  parser.on('text', (text) => reader.text?.(text));
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    reader.closes?.(localName(name));
  });
  try {
    parser.write(new TextDecoder('utf-8').decode(bytes)).close();
    return true;
  } catch (problem) {
    if (problem instanceof XmlProblem) return false;
    throw problem;
  }
};
