import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, Script } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { packageRoot } from '../../../server/paths.ts';
import { tellTrials } from '../../support/trials.ts';

/** In ms of processor time. */
const cap = 50;
const size = 65_536;
/**
 * Most expressions are judged by an eighth of the text: what decides that in this many ms decides all of it within the
 * cap even when its time grows with the cube of the length.
 */
const sample = { size: size / 8, cap: cap / 8 ** 3 };

interface Found {
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

/** A literal where an expression may begin; close enough for code that is formatted by one tool. */
const literal =
  /(?<=[(,=:[!&|?{}>]\s*|return\s)\/(?![*/ ])((?:[^\\/[\n]|\\.|\[(?:[^\\\]\n]|\\.)*\])+)\/([dgimsuvy]*)/g;

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

/** What the expression itself speaks of, over and over: as text of this length, with an end that does not fit. */
const attacksOn = ({ source }: Found): Array<(length: number) => string> => {
  const spoken = [...new Set(source.replace(/\\[a-zA-Z]|[()[\]{}?+*^$|\\]/g, ''))].slice(0, 12);
  const single = [...new Set([...spoken, 'a', '0', ' ', '-', '\n', '#', '*', 'é'])];
  const pairs = spoken.slice(0, 4).flatMap((one) => ['a', ' '].map((other) => one + other));
  return [...single, ...pairs].flatMap((unit) => {
    const body = (length: number) => unit.repeat(Math.floor(length / unit.length));
    return [(length: number) => `${body(length)}!`, (length: number) => `x${body(length)}\u0000`];
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

const clock = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
};
const context = createContext({ clock, regexp: {}, texts: [] });
const script = new Script(`texts.map((text) => {
  const begun = clock();
  new RegExp(regexp.source, regexp.flags).exec(text);
  return clock() - begun;
})`);

/** The processor time that it takes to decide each text, in ms; endless for all when one of them takes seconds. */
const timesToDecide = (regexp: Found, texts: readonly string[]): number[] => {
  Object.assign(context, { regexp, texts });
  try {
    return script.runInContext(context, { timeout: 5_000 });
  } catch {
    return texts.map(() => Number.POSITIVE_INFINITY);
  }
};

describe('regular expressions', () => {
  it(`[T23] each of server and shared decides 64 kB of the worst text within ${cap} ms`, () => {
    const found = sources.flatMap(regexpsOf);
    expect(found.length).toBeGreaterThan(60);
    const slow: string[] = [];
    let whole = 0;
    for (const regexp of found) {
      const key = `${regexp.file} /${regexp.source}/${regexp.flags}`;
      if (key in bounded || inWorker.some((folder) => regexp.file.startsWith(folder))) continue;
      const attacks = attacksOn(regexp);
      const sampled = timesToDecide(
        regexp,
        attacks.map((textOf) => textOf(sample.size)),
      );
      for (const textOf of attacks.filter((_, at) => (sampled[at] ?? 0) > sample.cap)) {
        whole += 1;
        const text = textOf(size);
        // More than once when it seems slow: the process may have been busy with something else.
        let took = Number.POSITIVE_INFINITY;
        for (let turn = 0; turn < 8 && took > cap; turn += 1)
          took = Math.min(took, ...timesToDecide(regexp, [text]));
        if (took > cap) slow.push(`${key} on ${JSON.stringify(text.slice(0, 6))}: ${took.toFixed(0)} ms`);
      }
    }
    tellTrials('T23', {
      trials: found.length,
      failures: slow.length,
      counts: { 'texts of 64 kB that a sample did not settle': whole },
    });
    expect(slow).toEqual([]);
  }, 120_000);
});
