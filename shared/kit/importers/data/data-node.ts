/** A value of JSON or YAML that knows its line. Plain objects would lose it, and could be given a `__proto__`. */
export type DataNode =
  | { kind: 'text'; line: number; text: string }
  | { kind: 'list'; line: number; items: DataNode[] }
  | { kind: 'record'; line: number; entries: DataEntry[] };

export interface DataEntry {
  key: string;
  line: number;
  value: DataNode;
}

export type DataRecord = Extract<DataNode, { kind: 'record' }>;

/** Deeper data is not a question bank; the walks below are recursive and rely on it. */
export const deepestData = 60;

/** The texts in a node, outermost first. */
export const textsIn = (node: DataNode): string[] => {
  if (node.kind === 'text') return node.text === '' ? [] : [node.text];
  if (node.kind === 'list') return node.items.flatMap(textsIn);
  return node.entries.flatMap(({ key, value }) => textsIn(value).map((text) => `${key}: ${text}`));
};

export const isRecord = (node: DataNode): node is DataRecord => node.kind === 'record';
