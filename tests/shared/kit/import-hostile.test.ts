import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { type ImportOptions, importKit } from '../../../shared/kit/importers/import-kit.ts';
import { processorTimeOf } from '../../support/process-figures.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

const outcome = async (bytes: Uint8Array | string, options?: ImportOptions) => {
  const answer = await importKit(typeof bytes === 'string' ? bytesOf(bytes) : bytes, options);
  return answer.ok ? 'ok' : answer.refusal.code;
};

const aliasBomb = ['a: &a [x, x, x, x, x, x, x, x, x]']
  .concat(
    Array.from('bcdefghi', (name, index) => {
      const before = 'abcdefghi'.charAt(index);
      return `${name}: &${name} [${Array<string>(9).fill(`*${before}`).join(', ')}]`;
    }),
  )
  .join('\n');

const deep = (open: string, close = '', depth = 100_000) => open.repeat(depth) + close.repeat(depth);

describe('documents that want to hang or to swell', () => {
  it.each([
    ['an alias bomb', aliasBomb, 'bomb.yaml', 'tooDeep'],
    ['JSON nested 100,000 deep', deep('[', ']'), 'deep.json', 'tooDeep'],
    ['JSON objects nested 100,000 deep', `${'{"a":'.repeat(100_000)}1`, 'deep.json', 'tooDeep'],
    ['YAML nested 100,000 deep', deep('[', ']'), 'deep.yaml', 'tooDeep'],
    ['YAML lists nested 100,000 deep', `${'- '.repeat(100_000)}a`, 'deep.yaml', 'tooDeep'],
    ['HTML nested 100,000 deep', deep('<div>', '</div>'), 'deep.html', 'tooDeep'],
    ['quotes nested 100,000 deep', deep('> '), 'deep.md', 'noQuestions'],
    [
      'lists nested 10,000 deep',
      Array.from({ length: 3000 }, (_, at) => `${' '.repeat(at)}- a`).join('\n'),
      'deep.md',
      'noQuestions',
    ],
    ['brackets that never close', deep('[a](', '', 60_000), 'a.md', 'noQuestions'],
    ['a CSV of quotation marks', deep('"', '', 300_001), 'a.csv', 'noQuestions'],
  ])('[K18] %s is refused at once', async (_, text, filename, code) => {
    const took = await processorTimeOf(async () => expect(await outcome(text, { filename })).toBe(code));
    expect(took).toBeLessThan(10_000);
  });

  it('[K18] a ZIP bomb is refused before it is unpacked', async () => {
    // What is promised counts, so how well it is packed does not matter.
    const quickly = { level: 1 } as const;
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(61_000_000) }, quickly);
    expect(await outcome(bomb)).toBe('tooLarge');
    const quiet = zipSync(
      { 'xl/workbook.xml': strToU8('<workbook/>'), 'xl/worksheets/a.xml': new Uint8Array(4_000_000) },
      quickly,
    );
    expect(await outcome(quiet)).toBe('tooLarge');
  });

  it('[K18] a ZIP that is cut off, and one whose XML has entities, are refused as damaged', async () => {
    const whole = zipSync({ 'word/document.xml': strToU8('<w:document xmlns:w="w"><w:body/></w:document>') });
    expect(await outcome(whole.slice(0, -30))).toBe('unreadable');
    const lol =
      '<!DOCTYPE a [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><w:document xmlns:w="w">&b;</w:document>';
    expect(await outcome(zipSync({ 'word/document.xml': strToU8(lol) }))).toBe('unreadable');
  });

  it('[K18] a damaged PDF and a PDF that is only a name are refused', async () => {
    expect(await outcome('%PDF-1.7\nnothing more')).toBe('unreadable');
  });

  it('[K18] keys named like prototypes become text and change nothing', async () => {
    const text =
      '[{"__proto__": {"owned": 1}, "constructor": "x", "question": "What changed?"}, {"question": "Why?", "answer": "No."}]';
    expect(await outcome(text, { filename: 'a.json' })).toBe('ok');
    expect(Object.hasOwn(Object.prototype, 'owned')).toBe(false);
  });
});

/** Pieces that make a careless expression try every way to match. */
const attacks = [
  'a ',
  ' \t',
  '- ',
  '1. ',
  '(1',
  '[[',
  '![',
  '](',
  '**',
  '__',
  '* *',
  '`',
  '<a ',
  '<!--',
  '&#',
  '|',
  '| - ',
  '~~',
  '\\',
  ': ',
  'Q1',
  'Q: ',
  '？',
  '¿',
  '“',
  '"',
  '，',
  '、',
  '第1题',
  '①',
  '٣.',
  'Answer - ',
  '⭐',
  '🟢',
  '( easy ',
  'e.g. A',
  'and ',
  'This question a',
  'In your answer, ',
  '<summary>',
  '<td>',
  '{#a',
  'level 1 - ',
  '```',
  '---\n',
  '=\n',
  '- [ ] ',
  '|-|\n',
  'a: \n',
  '> \n',
  '<li>\n',
];

describe('32 kB of what regular expressions fear', () => {
  it.each(attacks)('[K19] takes no more than four times as long for twice as much of %j', async (piece) => {
    const time = (length: number): Promise<number> => {
      const text = `What is it?\n${piece.repeat(length / piece.length)}\nWhy is it?\n`;
      return processorTimeOf(() => importKit(bytesOf(text)));
    };
    const half = await time(16_384);
    const whole = await time(32_768);
    // A fixed part for code that is compiled meanwhile; what is exponential, or cubic, is beyond it in any case.
    expect(whole).toBeLessThan(half * 4 + 400);
  });
});
