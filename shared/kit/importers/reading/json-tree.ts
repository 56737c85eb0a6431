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

const blank = /(?:[\s,\uFEFF]|\/\/[^\n]*\n?|\/\*[\s\S]*?\*\/)*/y;
const string = /"[^"\\]*(?:\\[\s\S][^"\\]*)*"/y;
const scalar = /[^\s,:{}[\]"]+/y;

/** A reader that knows its line. JSON.parse forgets it, and turns `__proto__` into a prototype. */
class JsonReader {
  readonly #text: string;
  #at = 0;
  #line = 1;
  #counted = 0;

  constructor(text: string) {
    this.#text = text;
  }

  #lineHere(): number {
    for (
      let at = this.#text.indexOf('\n', this.#counted);
      at >= 0 && at < this.#at;
      at = this.#text.indexOf('\n', at + 1)
    ) {
      this.#line += 1;
      this.#counted = at + 1;
    }
    return this.#line;
  }

  #take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at;
    const match = pattern.exec(this.#text)?.[0];
    if (match !== undefined) this.#at += match.length;
    return match;
  }

  isAtEnd(): boolean {
    this.#take(blank);
    return this.#at >= this.#text.length;
  }

  #fail(what: string): JsonProblem {
    return new JsonProblem(
      'unreadable',
      `Line ${this.#lineHere()}: ${what} The file is not valid JSON; correct it there.`,
    );
  }

  #string(): string {
    const written = this.#take(string);
    if (written === undefined) throw this.#fail('A text is not closed.');
    try {
      return String(JSON.parse(written.replace(/[\n\r\t]/g, ' ')));
    } catch {
      return written.slice(1, -1);
    }
  }

  value(depth: number): DataNode {
    if (depth > deepestData)
      throw new JsonProblem(
        'tooDeep',
        `It is nested deeper than ${deepestData} levels. Bring the questions to the top.`,
      );
    this.#take(blank);
    const line = this.#lineHere();
    const next = this.#text.charAt(this.#at);
    if (next === '{') return { kind: 'record', line, entries: this.#entries(depth) };
    if (next === '[') return { kind: 'list', line, items: this.#items(depth) };
    if (next === '"') return { kind: 'text', line, text: this.#string() };
    const word = this.#take(scalar);
    if (word === undefined) throw this.#fail(`"${next}" is not expected here.`);
    return { kind: 'text', line, text: word === 'null' ? '' : word };
  }

  #items(depth: number): DataNode[] {
    const items: DataNode[] = [];
    this.#at += 1;
    while (!this.#closes(']')) items.push(this.value(depth + 1));
    return items;
  }

  #entries(depth: number): DataEntry[] {
    const entries: DataEntry[] = [];
    this.#at += 1;
    while (!this.#closes('}')) {
      const line = this.#lineHere();
      const key = this.#text.charAt(this.#at) === '"' ? this.#string() : this.#take(scalar);
      if (key === undefined) throw this.#fail('A key is missing.');
      this.#take(blank);
      if (this.#text.charAt(this.#at) !== ':')
        throw this.#fail(`":" is missing after "${key.slice(0, 40)}".`);
      this.#at += 1;
      entries.push({ key, line, value: this.value(depth + 1) });
    }
    return entries;
  }

  #closes(bracket: string): boolean {
    this.#take(blank);
    if (this.#at >= this.#text.length) throw this.#fail(`"${bracket}" is missing.`);
    if (this.#text.charAt(this.#at) !== bracket) return false;
    this.#at += 1;
    return true;
  }
}

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
