import { describe, expect, it } from 'vitest';
import { importKit, mostBytes } from '../../../shared/kit/importers/import-kit.ts';
import { defaultScale, type Kit } from '../../../shared/kit/kit.ts';
import { writeKit } from '../../../shared/kit/markdown/write-kit.ts';
import { processorTimeOf } from '../../support/process-figures.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

const utf16 = (text: string, mark: [number, number]) => {
  const units = Array.from(`${text}`, (character) => character.charCodeAt(0));
  const little = mark[0] === 0xff;
  return Uint8Array.from([
    ...mark,
    ...units.flatMap((unit) => (little ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])),
  ]);
};

/** Windows-1252 for the few characters of this test. */
const windows1252 = (text: string) =>
  Uint8Array.from(text, (character) => ({ '’': 0x92, é: 0xe9 })[character] ?? character.charCodeAt(0));

const kit: Kit = {
  id: 'night-guard' as Kit['id'], // A slug, as the schema would have checked.
  version: 3,
  title: 'Night guard',
  language: 'en',
  minutes: 30,
  scale: defaultScale,
  competencies: [],
  questions: [{ id: 'nights' as Kit['questions'][0]['id'], text: 'Why nights?', listenFor: [], probes: [] }],
};

const page = ['café', 'guard’s room']
  .map(
    (place) => `Where is the ${place}?\nEmployers ask this to see.\nAnswer: "It is on the left side."\n*\n`,
  )
  .join('');

const codeOf = async (answer: ReturnType<typeof importKit>) => {
  const answered = await answer;
  return answered.ok ? 'ok' : answered.refusal.code;
};

describe('decoding', () => {
  it.each([
    ['utf-8', bytesOf(page)],
    ['utf-8', bytesOf(`\uFEFF${page}`)],
    ['utf-16le', utf16(page, [0xff, 0xfe])],
    ['utf-16be', utf16(page, [0xfe, 0xff])],
    ['windows-1252', windows1252(page)],
  ])('[K14] reads %s and names it', async (encoding, bytes) => {
    expect(await importKit(bytes)).toMatchObject({
      ok: true,
      kit: { questions: [{ text: 'Where is the café?' }, { text: 'Where is the guard’s room?' }] },
      recognised: { encoding },
    });
  });

  it.each([
    ['an image', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])],
    ['text with a NUL in it', bytesOf('Why\0nights?')],
    ['half a UTF-16 character', utf16('a', [0xff, 0xfe]).slice(0, 3)],
  ])('[K14] refuses %s as no text', async (_, bytes) => {
    expect(await codeOf(importKit(bytes))).toBe('notText');
  });
});

describe('the native format', () => {
  it('[K15] goes through the same import and comes out as it was', async () => {
    const recognised = {
      format: 'kit.md',
      segmenter: 'kit-sections',
      encoding: 'utf-8',
      questions: 1,
      alternatives: [],
      skipped: [],
      warnings: [],
    };
    expect(await importKit(bytesOf(writeKit(kit)))).toEqual({ ok: true, kit, recognised });
    expect(await importKit(bytesOf(writeKit(kit)), { format: 'kit.md' })).toEqual({
      ok: true,
      kit,
      recognised,
    });
  });

  it('[K15] lists the problems of a kit as warnings with their lines', async () => {
    const file = `${writeKit(kit)}- 1: only one\n`;
    expect(await importKit(bytesOf(file))).toMatchObject({
      ok: true,
      recognised: { warnings: [{ code: 'incompleteAnchors', line: file.split('\n').length - 1 }] },
    });
  });

  it('[K15] refuses a kit file that cannot be opened with the lines to look at', async () => {
    const answer = await importKit(bytesOf('---\ntitle: x\n---\n'), { filename: 'x.kit.md' });
    expect(answer).toMatchObject({
      ok: false,
      refusal: { code: 'brokenKit', message: expect.stringMatching(/^Line 1: "id" is missing/) },
    });
  });
});

describe('refusing', () => {
  it.each([
    ['an empty file', '', 'empty'],
    ['a blank file', ' \n\t\n', 'empty'],
    ['a shopping list', 'Milk\nEggs\nBread\nEggs\nMilk\n', 'noQuestions'],
    ['a shopping list with separators', 'Milk\nwhole\n-\nEggs\nsix\n-\nBread\nrye\n-\n', 'noQuestions'],
    ['an essay', 'I once asked why.\n\nNobody knew. Then I left.\n\nI came back later.\n', 'noQuestions'],
    ['a poem with a refrain', 'We walk\nat night\nO moon\nWe sleep\nby day\nO moon\n', 'noQuestions'],
    ['one line', 'Why nights?', 'noQuestions'],
    [
      'a single question',
      'Why?\nEmployers ask this to see.\nAnswer: "Because of the light."\n*\n',
      'noQuestions',
    ],
  ])('[K16] says why %s cannot be imported', async (_, text, code) => {
    expect(await importKit(bytesOf(text))).toEqual({
      ok: false,
      refusal: { code, message: expect.stringMatching(/^.{20,}\.$/s) },
    });
  });

  it('[K16] refuses a format it does not know and lists those it knows', async () => {
    expect(await importKit(bytesOf(page), { format: 'papyrus' })).toMatchObject({
      ok: false,
      refusal: {
        code: 'unknownFormat',
        message: expect.stringContaining(
          'kit.md, kit.json, kit.csv, json, code, html, csv, yaml, markdown, text',
        ),
      },
    });
  });

  it('[K16] refuses a file above 5 MB before looking at it', async () => {
    expect(await codeOf(importKit(new Uint8Array(mostBytes + 1)))).toBe('tooLarge');
  });

  it('[K16] refuses a file with more than 15,000 questions', async () => {
    const listOf = (count: number) =>
      bytesOf(JSON.stringify(Array.from({ length: count }, (_, index) => `Why ${index}?`)));
    expect(await codeOf(importKit(listOf(15_001)))).toBe('tooManyQuestions');
    expect(await codeOf(importKit(listOf(15_000)))).toBe('ok');
  });
});

describe('5 MB of the worst input', () => {
  const fill = (piece: string) => bytesOf(piece.repeat(Math.floor(mostBytes / bytesOf(piece).length)));
  it.each([
    ['one endless line', 'a'],
    ['one line of blanks', ' .'],
    ['blank lines', '\n'],
    ['dashes without an end', '-'],
    ['lines of two alternating letters', 'a\nb\n'],
    ['a question mark on each line', 'a?\n'],
    ['one endless enumeration', 'In your answer, a, '],
    ['open parentheses', '(, '],
    ['quotes that never close', 'Answer: "a\n'],
    ['ends of sentences', '. A'],
    ['a label on each line', 'a\nAnswer: "aaaaaaaaaaaaaaaaaaaaaaaa"\n*\n'],
    ['front matter that never ends', '---\nid: a\n'],
    ['cues without an end', 'Employers this question '],
  ])('[K7] is answered in seconds when it is %s', { timeout: 60_000 }, async (_, piece) => {
    const took = await processorTimeOf(async () => expect(await importKit(fill(piece))).toHaveProperty('ok'));
    expect(took).toBeLessThan(20_000); // It takes 3 s at most; a quadratic step would take hours.
  });
});
