import { type DataEntry, type DataNode, deepestData } from '../data/data-node.ts';

export type TreeReading =
  | { ok: true; data: DataNode }
  | { ok: false; code: 'unreadable' | 'tooDeep'; message: string };

class JsonProblem extends Error {
  readonly code: 'unreadable' | 'tooDeep';

  constructor(code: 'unreadable' | 'tooDeep', message: string) {
    super(message);
    this.code = code;
  }
}

const blank = /[\s,;\uFEFF]+|\/\/[^\n]*|\/\*[\s\S]*?\*\//y;
/** Program code of other languages has comments of its own. */
const codeBlank = /[\s,;\uFEFF]+|\/\/[^\n]*|#[^\n]*|\/\*[\s\S]*?\*\//y;
const strings: Readonly<Record<string, RegExp>> = {
  '"': /"[^"\\]*(?:\\[\s\S][^"\\]*)*"/y,
  "'": /'[^'\\]*(?:\\[\s\S][^'\\]*)*'/y,
  '`': /`[^`\\]*(?:\\[\s\S][^`\\]*)*`/y,
};
const tripled = /"""[\s\S]*?"""|'''[\s\S]*?'''/y;
const scalar = /[^\s,:{}[\]()"'`]+/y;
const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '', b: '', f: '', '\n': '' };

/** Escapes as program code has them; JSON allows fewer. */
const unescaped = (text: string): string =>
  text.replace(/\\(?:u([\da-f]{4})|u\{([\da-f]{1,6})\}|([\s\S]))/gi, (_, four, braced, one) => {
    const code = Number.parseInt(four ?? braced ?? '', 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : (escapes[one ?? ''] ?? one ?? '');
  });

/** A reader that knows its line. JSON.parse forgets it, and turns `__proto__` into a prototype. */
class JsonReader {
  readonly #text: string;
  readonly #blank: RegExp;
  #at: number;
  #line = 1;
  /** Found once: a file without line breaks would be searched to its end for each value. */
  #nextBreak: number;

  constructor(text: string, { at = 0, isCode = false }: { at?: number; isCode?: boolean } = {}) {
    this.#text = text;
    this.#at = at;
    this.#nextBreak = text.indexOf('\n');
    this.#blank = isCode ? codeBlank : blank;
  }

  get at(): number {
    return this.#at;
  }

  #lineHere(): number {
    while (this.#nextBreak >= 0 && this.#nextBreak < this.#at) {
      this.#line += 1;
      this.#nextBreak = this.#text.indexOf('\n', this.#nextBreak + 1);
    }
    return this.#line;
  }

  #take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at;
    const match = pattern.exec(this.#text)?.[0];
    if (match !== undefined) this.#at += match.length;
    return match;
  }

  #skipBlank(): void {
    while (this.#take(this.#blank));
  }

  isAtEnd(): boolean {
    this.#skipBlank();
    return this.#at >= this.#text.length;
  }

  #fail(what: string): JsonProblem {
    return new JsonProblem(
      'unreadable',
      `Line ${this.#lineHere()}: ${what} The file is not valid JSON; correct it there.`,
    );
  }

  /** One text, or several that are joined by `+`. */
  #string(quote: string): string {
    const three = this.#take(tripled);
    const written = three?.slice(2, -2) ?? this.#take(strings[quote] ?? tripled);
    if (written === undefined) throw this.#fail('A text is not closed.');
    const inside = written.slice(1, -1);
    const text = quote === '"' && three === undefined ? inside.replace(/[\n\r\t]/g, ' ') : inside;
    const plain = unescaped(text);
    this.#skipBlank();
    if (this.#text.charAt(this.#at) !== '+') return plain;
    this.#at += 1;
    this.#skipBlank();
    const next = this.#text.charAt(this.#at);
    if (!(next in strings)) throw this.#fail('A text is put together from something that is not a text.');
    return plain + this.#string(next);
  }

  value(depth: number): DataNode {
    if (depth > deepestData)
      throw new JsonProblem(
        'tooDeep',
        `It is nested deeper than ${deepestData} levels. Bring the questions to the top.`,
      );
    this.#skipBlank();
    const line = this.#lineHere();
    const next = this.#text.charAt(this.#at);
    if (next === '{') return { kind: 'record', line, entries: this.#entries(depth) };
    if (next === '[') return { kind: 'list', line, items: this.#items(depth, ']') };
    if (next === '(') return { kind: 'list', line, items: this.#items(depth, ')') };
    if (next in strings) return { kind: 'text', line, text: this.#string(next) };
    const word = this.#take(scalar);
    if (word === undefined) throw this.#fail(`"${next}" is not expected here.`);
    return { kind: 'text', line, text: /^(?:null|None|undefined)$/.test(word) ? '' : word };
  }

  #items(depth: number, end: string): DataNode[] {
    const items: DataNode[] = [];
    this.#at += 1;
    while (!this.#closes(end)) items.push(this.value(depth + 1));
    return items;
  }

  #entries(depth: number): DataEntry[] {
    const entries: DataEntry[] = [];
    this.#at += 1;
    while (!this.#closes('}')) {
      const line = this.#lineHere();
      const quote = this.#text.charAt(this.#at);
      const key = quote in strings ? this.#string(quote) : this.#take(scalar);
      if (key === undefined) throw this.#fail('A key is missing.');
      this.#skipBlank();
      if (this.#text.charAt(this.#at) !== ':')
        throw this.#fail(`":" is missing after "${key.slice(0, 40)}".`);
      this.#at += 1;
      entries.push({ key, line, value: this.value(depth + 1) });
    }
    return entries;
  }

  #closes(bracket: string): boolean {
    this.#skipBlank();
    if (this.#at >= this.#text.length) throw this.#fail(`"${bracket}" is missing.`);
    if (this.#text.charAt(this.#at) !== bracket) return false;
    this.#at += 1;
    return true;
  }
}

/** A list or record written out in program code, and where it ends; null when it is not all written out. */
export const readLiteral = (text: string, at: number): { data: DataNode; end: number } | null => {
  const reader = new JsonReader(text, { at, isCode: true });
  try {
    return { data: reader.value(0), end: reader.at };
  } catch (problem) {
    if (problem instanceof JsonProblem) return null;
    throw problem;
  }
};

export const readJson = (text: string): TreeReading => {
  const reader = new JsonReader(text);
  const items: DataNode[] = [];
  try {
    while (!reader.isAtEnd()) items.push(reader.value(0));
  } catch (problem) {
    if (problem instanceof JsonProblem) return { ok: false, code: problem.code, message: problem.message };
    throw problem;
  }
  const [only] = items;
  return { ok: true, data: items.length === 1 && only ? only : { kind: 'list', line: 1, items } };
};
