import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseAllDocuments } from 'yaml';
import { type DataNode, deepestData } from '../data/data-node.ts';
import type { TreeReading } from './json-tree.ts';

/** A file that says the same thing a million times in a few lines is a bomb; aliases are followed this often. */
const mostAliases = 1000;
const mostNodes = 2_000_000;

class TooMuch extends Error {}

/** Deep flow collections overflow the parser's stack, so they are refused before it sees them. */
const nestsTooDeep = (text: string): boolean => {
  let depth = 0;
  for (const bracket of text.match(/[[\]{}]/g) ?? []) {
    depth += bracket === '[' || bracket === '{' ? 1 : -1;
    if (depth > deepestData * 4) return true;
    if (depth < 0) depth = 0;
  }
  return /^ {0,2000}(?:- ){200}|^ {2000}\S|^(?:\? ?){200}/m.test(text);
};

class YamlTree {
  readonly #lines: LineCounter;
  readonly #anchors = new Map<string, Node>();
  #aliases = 0;
  #nodes = 0;

  constructor(lines: LineCounter) {
    this.#lines = lines;
  }

  node(node: unknown, depth: number): DataNode {
    this.#nodes += 1;
    if (depth > deepestData || this.#nodes > mostNodes) throw new TooMuch();
    if (isAlias(node)) return this.#alias(node.source, depth);
    if (!isMap(node) && !isSeq(node) && !isScalar(node)) return { kind: 'text', line: 1, text: '' };
    if (node.anchor) this.#anchors.set(node.anchor, node);
    const line = node.range ? this.#lines.linePos(node.range[0]).line : 1;
    if (isMap(node)) {
      const entries = node.items.map(({ key, value }) => {
        const name = this.node(key, depth + 1);
        return {
          key: name.kind === 'text' ? name.text : '',
          line: name.line,
          value: this.node(value, depth + 1),
        };
      });
      return { kind: 'record', line, entries };
    }
    if (isSeq(node))
      return { kind: 'list', line, items: node.items.map((item) => this.node(item, depth + 1)) };
    return {
      kind: 'text',
      line,
      text:
        node.value === null
          ? ''
          : typeof node.value === 'string'
            ? node.value
            : (node.source ?? String(node.value)),
    };
  }

  #alias(anchor: string, depth: number): DataNode {
    this.#aliases += 1;
    const target = this.#anchors.get(anchor);
    if (this.#aliases > mostAliases) throw new TooMuch();
    return target ? this.node(target, depth + 1) : { kind: 'text', line: 1, text: '' };
  }
}

const tooMuch: TreeReading = {
  ok: false,
  code: 'tooDeep',
  message: `It is nested deeper than ${deepestData} levels, or repeats itself more than ${mostAliases} times by aliases. Write it out, flatter.`,
};

export const readYaml = (text: string): TreeReading => {
  if (nestsTooDeep(text)) return tooMuch;
  const lines = new LineCounter();
  try {
    const documents = parseAllDocuments(text, {
      lineCounter: lines,
      keepSourceTokens: false,
      uniqueKeys: false,
      logLevel: 'silent',
      prettyErrors: false,
    });
    const broken = documents.flatMap(({ errors }) => errors)[0];
    if (broken) {
      const { line } = lines.linePos(broken.pos[0]);
      return {
        ok: false,
        code: 'unreadable',
        message: `Line ${line}: ${broken.message} The file is not valid YAML; correct it there.`,
      };
    }
    const items = [...documents].map(({ contents }) => new YamlTree(lines).node(contents, 0));
    const [only] = items;
    return { ok: true, data: items.length === 1 && only ? only : { kind: 'list', line: 1, items } };
  } catch (problem) {
    // The parser is recursive: what gets past the check above ends its stack, not the process.
    if (problem instanceof TooMuch || problem instanceof RangeError) return tooMuch;
    throw problem;
  }
};
