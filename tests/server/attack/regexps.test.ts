import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, Script } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { packageRoot } from '../../../server/paths.ts';
import { tellTrials } from '../../support/trials.ts';

const cap = 50;
const size = 65_536;

interface Found {
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

/** A literal where an expression may begin; close enough for code that is formatted by one tool. */
const literal =
  /(?<=[(,=:[!&|?{}]\s*|return\s)\/(?![*/ ])((?:[^\\/[\n]|\\.|\[(?:[^\\\]\n]|\\.)*\])+)\/([dgimsuvy]*)/g;

const regexpsOf = (file: string): Found[] => {
  const code = readFileSync(join(packageRoot, file), 'utf8').replace(/^\s*(?:\/\/|\*|\/\*\*).*$/gm, '');
  return [...code.matchAll(literal)].flatMap(([, source = '', flags = '']) => {
    try {
      new RegExp(source, flags);
      return [{ file, source, flags }];
    } catch {
      return []; // A division that looked like one.
    }
  });
};

const sources = ['server', 'shared'].flatMap((folder) =>
  readdirSync(join(packageRoot, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name).slice(packageRoot.length + 1)),
);

/** What the expression itself speaks of, over and over, with an end that does not fit. */
const attacksOn = ({ source }: Found): string[] => {
  const spoken = [...new Set(source.replace(/\\[a-zA-Z]|[()[\]{}?+*^$|\\]/g, ''))].slice(0, 12);
  const single = [...new Set([...spoken, 'a', '0', ' ', '-', '\n', '#', '*', 'é'])];
  const pairs = spoken.slice(0, 4).flatMap((one) => ['a', ' '].map((other) => one + other));
  return [...single, ...pairs].flatMap((unit) => {
    const body = unit.repeat(Math.floor(size / unit.length));
    return [`${body}!`, `x${body}\u0000`];
  });
};

/**
 * Slow on long text, and never given any: where the length is bounded before. Each with the reason, so that whoever
 * changes the caller sees what hangs on it.
 */
const bounded: { readonly [key: string]: string } = {
  'shared/id.ts /^-+|-+$/g': 'slugOf cuts to 64 characters before it trims.',
  'shared/packet/asked-question.ts /[\\s.,;:]+$/u': 'The text was cut to the length of a title before.',
};

/** Painted in worker threads that have a deadline: what is slow there ends there. */
const inWorker = ['server/packet/'];

describe('regular expressions', () => {
  it(`[T23] each of server and shared decides 64 kB of the worst text within ${cap} ms`, () => {
    const found = sources.flatMap(regexpsOf);
    expect(found.length).toBeGreaterThan(60);
    const context = createContext({ source: '', flags: '', text: '' });
    const script = new Script('new RegExp(source, flags).exec(text)');
    const slow: string[] = [];
    for (const regexp of found) {
      const key = `${regexp.file} /${regexp.source}/${regexp.flags}`;
      if (key in bounded || inWorker.some((folder) => regexp.file.startsWith(folder))) continue;
      for (const text of attacksOn(regexp)) {
        Object.assign(context, regexp, { text });
        const before = performance.now();
        try {
          script.runInContext(context, { timeout: 4 * cap });
        } catch {
          // Past the time that it had.
        }
        if (performance.now() - before <= cap) continue;
        // Once more: the machine may have been busy with something else.
        const again = performance.now();
        try {
          script.runInContext(context, { timeout: 4 * cap });
        } catch {
          // As above.
        }
        const took = performance.now() - again;
        if (took > cap) slow.push(`${key} on ${JSON.stringify(text.slice(0, 6))}: ${took.toFixed(0)} ms`);
        break;
      }
    }
    tellTrials('T23', { trials: found.length, failures: slow.length });
    expect(slow).toEqual([]);
  }, 120_000);
});
