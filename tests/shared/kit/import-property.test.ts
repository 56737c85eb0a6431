import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importKit } from '../../../shared/kit/importers/import-kit.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

const piece = fc.constantFrom(
  '# ',
  '## ',
  '### ',
  '- ',
  '  - ',
  '1. ',
  '> ',
  '| a | b |\n|---|---|\n',
  '**',
  '```\n',
  '<details>',
  '<summary>',
  '</summary>',
  '</details>',
  '\n',
  '\n\n',
  'What is it?',
  'Explain it.',
  'Answer: ',
  'Why we ask: ',
  'something else',
  '---\n',
  '什么？',
  'ما هذا؟',
  '\u0000',
  '\uFEFF',
  '\t',
  '"',
  ',',
  ';',
  '{',
  '}',
  '[',
  ']',
  ': ',
  '&',
  '*',
);
const soup = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));
const filename = fc.constantFrom('a.md', 'a.txt', 'a.html', 'a.csv', 'a.json', 'a.yaml', undefined);

/** Words that are nobody's label, number or markup. */
const noun = fc.constantFrom('lamp', 'rope', 'boat', 'harbour', 'fog', 'bell', 'keeper', 'storm');
const question = fc
  .tuple(fc.constantFrom('What is the', 'Describe the', 'Why does the', 'How do you mend the'), noun, noun)
  .map(([opening, one, two]) => `${opening} ${one} of the ${two}?`);
const kit = fc.uniqueArray(question, { minLength: 3, maxLength: 12 });

const shapes: Record<string, (questions: readonly string[]) => string> = {
  headings: (questions) => questions.map((text) => `### ${text}\n\nIt is there.\n`).join('\n'),
  numbers: (questions) => questions.map((text, index) => `${index + 1}. ${text}`).join('\n'),
  bullets: (questions) => questions.map((text) => `* ${text}`).join('\n'),
  folds: (questions) =>
    questions.map((text) => `<details><summary>${text}</summary>\n\nIt is there.\n</details>\n`).join('\n'),
  labels: (questions) => questions.map((text) => `Q: ${text}\nA: It is there.\n`).join('\n'),
  bold: (questions) => questions.map((text) => `**${text}**\n\nIt is there.\n`).join('\n'),
  lines: (questions) => questions.join('\n'),
  table: (questions) =>
    `| Question | Answer |\n|---|---|\n${questions.map((text) => `| ${text} | It is there. |`).join('\n')}\n`,
  json: (questions) => JSON.stringify(questions.map((text) => ({ question: text, answer: 'It is there.' }))),
  csv: (questions) => `Question,Answer\n${questions.map((text) => `"${text}",It is there.`).join('\n')}\n`,
};

describe('any text', () => {
  it('[K20] is answered with a kit or a refusal, never with an exception, and the same one each time', async () => {
    await fc.assert(
      fc.asyncProperty(soup, filename, async (text, name) => {
        const options = name === undefined ? {} : { filename: name };
        const answer = await importKit(bytesOf(text), options);
        expect(await importKit(bytesOf(text), options)).toEqual(answer);
        if (!answer.ok) expect(answer.refusal.message).toMatch(/\.$/);
      }),
      { numRuns: 400 },
    );
  });

  it('[K20] any bytes likewise', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        expect(await importKit(bytes)).toHaveProperty('ok');
      }),
      { numRuns: 300 },
    );
  });
});

describe('one list of questions in many shapes', () => {
  it.each(Object.keys(shapes))('[K21] as %s comes back word for word and in order', async (name) => {
    await fc.assert(
      fc.asyncProperty(kit, async (questions) => {
        const answer = await importKit(bytesOf(shapes[name]?.(questions) ?? ''));
        expect(answer.ok && answer.kit.questions.map(({ text }) => text)).toEqual(questions);
      }),
      { numRuns: 60 },
    );
  });

  it('[K22] shows the runners-up with their numbers, and reads with the one that is chosen', async () => {
    const text = '# Kit\n\n1. **What is fog?**\n\n   Water.\n\n2. **Why a bell?**\n\n   To be heard.\n';
    const best = await importKit(bytesOf(text));
    if (!best.ok) throw new Error(best.refusal.message);
    const { segmenter, alternatives } = best.recognised;
    expect(alternatives.map((other) => other.segmenter)).not.toContain(segmenter);
    expect(alternatives).toContainEqual({ segmenter: 'bold-lines', questions: 2, score: expect.any(Number) });
    expect(alternatives.map(({ score }) => score)).toEqual(
      alternatives.map(({ score }) => score).toSorted((a, b) => b - a),
    );
    expect(await importKit(bytesOf(text), { segmenter: 'bold-lines' })).toMatchObject({
      recognised: { segmenter: 'bold-lines' },
    });
    expect(await importKit(bytesOf(text), { segmenter: 'tea-leaves' })).toMatchObject({
      refusal: { code: 'unknownSegmenter' },
    });
  });

  it.each(['utf-16le', 'macintosh', 'windows-1252', 'windows-1251'])('[K14] names %s', async (encoding) => {
    const files = {
      'utf-16le': 'utf16-bare-es',
      macintosh: 'macroman-fr',
      'windows-1252': 'cp1252-fr',
      'windows-1251': 'cp1251-ru',
    };
    const { readFileSync } = await import('node:fs');
    const name = files[encoding as keyof typeof files];
    const answer = await importKit(readFileSync(new URL(`../../corpus/text/${name}.txt`, import.meta.url)));
    expect(answer).toMatchObject({ ok: true, recognised: { encoding } });
  });

  it('[K23] keeps a repeated question and flags it, and drops lone surrogates', async () => {
    const data = [
      { question: 'What is it?', answer: 'One \ud800thing.' },
      { question: 'What is it?', answer: 'Another.' },
    ];
    const answer = await importKit(bytesOf(JSON.stringify(data)));
    expect(answer).toMatchObject({
      ok: true,
      kit: { questions: [{ answer: 'One thing.' }, { answer: 'Another.' }] },
      recognised: { warnings: [{ code: 'noTitle' }, { code: 'repeatedQuestion' }] },
    });
  });
});
