import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printable } from '../../../server/packet/printable.ts';
import { breakLines, type Line, type Run } from '../../../server/packet/text-run.ts';
import { plainTypefaces } from './plain-typeface.ts';

const style = { size: 10, leading: 12, weight: 'regular' } as const;
const run = (text: string): Run<string> => ({ kind: 'text', text, style, colour: '#000000' });
const chip: Run<string> = { kind: 'fixed', width: 10, content: '[4]' };

const textOf = (line: Line<string>): string =>
  line.pieces.map((piece) => (piece.kind === 'text' ? piece.text : piece.content)).join('');

/** Lines of ten characters. */
const lines = (...runs: Run<string>[]): string[] => breakLines(runs, 50, plainTypefaces).map(textOf);

describe('lines', () => {
  it('[P11] break at blanks, which hang over the margin', () => {
    expect(lines(run('ten letters a line'))).toEqual(['ten ', 'letters a ', 'line']);
  });

  it('[P11] break where the author did, and keep empty lines', () => {
    expect(lines(run('one\r\n\r\ntwo'))).toEqual(['one', '', 'two']);
  });

  it('[P11] never begin with a comma or part a chip from its word', () => {
    expect(lines(run('eight word'), run(', then'))).toEqual(['eight ', 'word, then']);
    expect(lines(run('aaa bbb ccc'), chip)).toEqual(['aaa bbb ', 'ccc[4]']);
  });

  it('[P11] break a run that has no opportunity, and lose no character of it', () => {
    const word = 'x'.repeat(1000);
    const broken = lines(run(`a ${word} b`));
    expect(broken.join('')).toBe(`a ${word} b`);
    expect(Math.max(...broken.map((line) => line.trimEnd().length))).toBe(10);
  });

  it('[P11] part no letter from its accents', () => {
    const letter = 'q\u0323\u0307';
    const broken = lines(run(letter.repeat(40)));
    expect(broken.every((line) => line.startsWith('q'))).toBe(true);
  });

  it('[P2] hold every printable character of any text, within the width', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const broken = breakLines([run(text)], 50, plainTypefaces);
        const joined = broken.map(textOf).join('');
        expect(joined).toBe(printable(text, plainTypefaces.regular).replaceAll('\n', ''));
        for (const line of broken) expect(line.width).toBeLessThanOrEqual(50.01);
      }),
    );
  });

  it('[P11] take time in proportion to the text', () => {
    const timed = (length: number): number => {
      const begun = performance.now();
      breakLines([run('x'.repeat(length))], 400, plainTypefaces);
      return performance.now() - begun;
    };
    timed(200_000);
    const best = (length: number) => Math.min(timed(length), timed(length), timed(length));
    expect(best(400_000) / best(100_000)).toBeLessThan(10); // Four when linear, sixteen when quadratic.
  });
});

describe('printable text', () => {
  const print = (text: string): string => printable(text, plainTypefaces.regular);

  it('[P10] replaces what has no glyph, and drops nothing that carries meaning', () => {
    expect(print('Fine 🎉 work')).toBe('Fine \uFFFD work');
    expect(print('a\ud800b')).toBe('a\uFFFDb');
  });

  it('[P10] strips control characters, bidi overrides and other invisible ones', () => {
    expect(print('a\u0000\u001b[31mb\u202ec\u2066d\u00ade\ufefff')).toBe('a[31mbcdef');
  });

  it('[P10] spells each character one way and allows six accents on a letter', () => {
    expect(print('e\u0301')).toBe('é');
    expect(print(`z${'\u0335'.repeat(50)}`)).toBe(`z${'\u0335'.repeat(6)}`);
  });
});
