import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakLines, type Run } from '../../../server/packet/text/break-lines.ts';
import { isolated } from '../../../server/packet/text/levels.ts';
import type { Line } from '../../../server/packet/text/line.ts';
import { sanitise } from '../../../server/packet/text/sanitise.ts';
import { growthOf } from '../../support/process-figures.ts';
import { plainFonts } from './plain-fonts.ts';

const style = { size: 10, leading: 12, weight: 'regular' } as const;
const run = (text: string): Run<string> => ({ kind: 'text', text, style, colour: '#000000' });
const chip: Run<string> = { kind: 'fixed', width: 10, content: '[4]' };

const textOf = (line: Line<string>): string =>
  line.pieces.map((piece) => (piece.kind === 'text' ? piece.text : piece.content)).join('');

/** Lines of ten characters. */
const lines = (...runs: Run<string>[]): string[] => breakLines(runs, 50, plainFonts).map(textOf);

/** What stands from left to right in the only line. */
const seen = (text: string, direction: 'auto' | 'ltr' = 'auto'): string => {
  const [line] = breakLines([run(text)], 1000, plainFonts, direction);
  return [...(line?.pieces ?? [])]
    .sort((a, b) => a.x - b.x)
    .flatMap((piece) => (piece.kind === 'text' ? piece.shaped.flatMap(({ glyphs }) => glyphs) : []))
    .map((glyph) => glyph.text)
    .join('');
};

describe('lines', () => {
  it('[P11] break at blanks, which hang over the margin', () => {
    expect(lines(run('ten letters a line'))).toEqual(['ten ', 'letters a ', 'line']);
  });

  it('[P11] break where the author did, and keep empty lines', () => {
    expect(lines(run('one\n\ntwo'))).toEqual(['one', '', 'two']);
  });

  it('[P11] never begin with a comma or part a chip from its word', () => {
    expect(lines(run('eight word'), run(', then'))).toEqual(['eight ', 'word, then']);
    expect(lines(run('aaa bbb ccc'), chip)).toEqual(['aaa bbb ', 'ccc[4]']);
  });

  it('[P11] part no name, nor a name from its rating', () => {
    const name = (text: string): Run<string> => ({
      kind: 'text',
      text,
      style,
      colour: '#000000',
      unbroken: true,
    });
    expect(lines(run('as she '), name('Ana Ruiz'))).toEqual(['as she ', 'Ana Ruiz']);
    expect(lines(run('a line '), name('佐藤由紀'))).toHaveLength(2);
    expect(lines(run('one '), name('Ana\u00a0'), chip, run(' end'))).toEqual(['one Ana\u00a0[4] ', 'end']);
    expect(lines(run('onetwo '), name('Ana\u00a0'), chip)).toEqual(['onetwo ', 'Ana\u00a0[4]']);
    expect(lines(name('long '.repeat(20))).join('')).toBe('long '.repeat(20));
  });

  it('[P11] break a run that has no opportunity, and lose no character of it', () => {
    const word = 'x'.repeat(1000);
    const broken = lines(run(`a ${word} b`));
    expect(broken.join('')).toBe(`a ${word} b`);
    expect(Math.max(...broken.map((line) => line.trimEnd().length))).toBe(10);
  });

  it('[P11] part no letter from its accents', () => {
    const broken = lines(run('q\u0323\u0307'.repeat(40)));
    expect(broken.every((line) => line.startsWith('q'))).toBe(true);
  });

  it('[P11] break Thai between its words, of which a dictionary knows', () => {
    const broken = lines(run('ภาษาไทยไม่มีวรรค'));
    expect(broken.join('')).toBe('ภาษาไทยไม่มีวรรค');
    expect(broken[0]).toBe('ภาษาไทย');
  });

  it('[P2] hold every printable character of any text, within the width', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (typed) => {
        const { text } = sanitise(typed);
        const broken = breakLines([run(text)], 50, plainFonts, 'auto');
        const shown = [...text.replace(/[\n\u200e\u200f\u061c]/gu, '')];
        expect(broken.map(textOf).join('')).toBe(
          shown.map((one) => ((one.codePointAt(0) ?? 0) < 0x2700 ? one : '\uFFFD')).join(''),
        );
        for (const line of broken) expect(line.width).toBeLessThanOrEqual(50.01);
      }),
    );
  });

  it('[P11] take time in proportion to the text', async () => {
    const broken = (length: number) => () => breakLines([run('x'.repeat(length))], 400, plainFonts);
    broken(100_000)();
    // Eight when linear, sixty-four when quadratic. Where what is made outgrows the memory for young things each letter
    // costs up to four times as much, in proportion all the same.
    expect(await growthOf({ small: broken(12_500), large: broken(100_000) }, 40)).toBeLessThan(40);
  });
});

describe('right to left', () => {
  it('[P17] a paragraph begins on the right when its first letter does', () => {
    const [hebrew] = breakLines([run('"שלום" abc')], 1000, plainFonts, 'auto');
    const [latin] = breakLines([run('"abc" שלום')], 1000, plainFonts, 'auto');
    expect([hebrew?.rightToLeft, latin?.rightToLeft]).toEqual([true, false]);
  });

  it('[P17] words in both directions stand as UAX 9 says, and numbers stay numbers', () => {
    expect(seen('שלום abc 12 עולם')).toBe('םלוע abc 12 םולש');
    expect(seen('abc שלום עולם def')).toBe('abc םלוע םולש def');
  });

  it('[P17] a name in another direction does not drag along what our sentence says after it', () => {
    expect(seen(`${isolated('נועה')}, 4, at 1:55`, 'ltr')).toBe('העונ, 4, at 1:55');
  });

  it('[P17] blanks at the end of a line hang over its left margin', () => {
    const [line] = breakLines([run('שלום עולם')], 25, plainFonts, 'auto');
    expect(line?.width).toBe(20);
    expect(Math.min(...(line?.pieces ?? []).map((piece) => piece.x))).toBe(-5);
  });
});

describe('printable text', () => {
  const print = (text: string) => sanitise(text).text;

  it('[P10] keeps what carries meaning and marks what is broken', () => {
    expect(print('Fine 🎉 work')).toBe('Fine 🎉 work');
    expect(print('a\ud800b')).toBe('a\uFFFDb');
  });

  it('[P10] strips control characters, bidi overrides and other invisible ones', () => {
    expect(print('a\u0000\u001b[31mb\u202ec\u2066d\u00ade\ufefff')).toBe('a[31mbcdef');
  });

  it('[P10] spells each character one way and allows six accents on a letter', () => {
    expect(print('e\u0301')).toBe('é');
    expect(print(`z${'\u0335'.repeat(50)}`)).toBe(`z${'\u0335'.repeat(6)}`);
  });

  it('[P16] counts every character that it leaves out or replaces', () => {
    expect(sanitise('a\u0000\u202eb\ud800').altered).toBe(3);
    expect(sanitise(`z${'\u0335'.repeat(50)}`).altered).toBe(44);
    expect(sanitise('naïve e\u0301\r\n\tok').altered).toBe(0);
  });
});
