import { describe, expect, it } from 'vitest';
import { defaultScale } from '../../../shared/kit/kit.ts';
import { readKit } from '../../../shared/kit/markdown/read-kit.ts';

const frontMatter = `---
id: baker
title: Baker
version: 2
language: en
minutes: 45
---
`;

const open = (body: string) => {
  const reading = readKit(frontMatter + body);
  if (!reading.ok) throw new Error(reading.problems.map(({ text }) => text).join('\n'));
  return reading;
};

/** What a body's problems are: the line in the file and the code. The body starts on line 8. */
const problemsOf = (body: string) => open(body).problems.map(({ line, code }) => [line, code]);

const refusalOf = (source: string) => {
  const reading = readKit(source);
  return reading.ok ? [] : reading.problems.map(({ line, code, text }) => [line, code, text]);
};

describe('reading a question', () => {
  it('[K3] takes the wording, the code and every labelled bullet, whose text may run on indented', () => {
    const { kit, problems } = open(`### Cold dough (6 min, plan) {#cold}
The dough did not rise overnight.

What do you check first?

\`\`\`ts
rise({ hours: 8 });
\`\`\`

- probe: And if the yeast is fresh?
- follow-up: What if it is summer?
- Listen for: the temperature
  of the room
- listen for: the salt
- why: Shows a method.

  Not only for bread.
- 1: Throws it away.
- 2: Waits.
- 3: Measures.
- 4: Measures and tells the others.
- answer: I take its temperature.
- difficulty: medium
- category: Craft
- notes: Ask early.
`);
    expect(problems).toEqual([]);
    expect(kit).toMatchObject({
      id: 'baker',
      version: 2,
      minutes: 45,
      scale: defaultScale,
      competencies: [],
    });
    expect(kit.questions).toEqual([
      {
        id: 'cold',
        title: 'Cold dough',
        text: 'The dough did not rise overnight.\n\nWhat do you check first?',
        code: 'rise({ hours: 8 });',
        probes: ['And if the yeast is fresh?', 'What if it is summer?'],
        listenFor: ['the temperature\nof the room', 'the salt'],
        why: 'Shows a method.\n\nNot only for bread.',
        anchors: { 1: 'Throws it away.', 2: 'Waits.', 3: 'Measures.', 4: 'Measures and tells the others.' },
        answer: 'I take its temperature.',
        difficulty: 'medium',
        category: 'Craft',
        notes: 'Ask early.',
        minutes: 6,
        planned: true,
      },
    ]);
  });

  it('[K3] leaves absent what the file does not say', () => {
    const { kit } = open('###\nWhy bread?');
    expect(kit.questions).toEqual([{ id: 'why-bread', text: 'Why bread?', listenFor: [], probes: [] }]);
  });

  it('[K3] asks the heading itself when no wording follows it', () => {
    const { kit } = open('### Why bread?\n- why: Motive.\n');
    expect(kit.questions[0]).toMatchObject({ text: 'Why bread?', why: 'Motive.' });
    expect(kit.questions[0]).not.toHaveProperty('title');
  });

  it('[K3] keeps parentheses that are no marks, and marks before empty parentheses, in the title', () => {
    const titles = open('### Rye (the dark kind)\na\n### Rye (6 min) ()\nb').kit.questions.map(
      (one) => one.title,
    );
    expect(titles).toEqual(['Rye (the dark kind)', 'Rye (6 min)']);
  });

  it('[K3] makes slugs from titles, leaves written ones alone and numbers the rest', () => {
    const { kit } = open('### Rye\na\n### Rye\nb\n### Other {#rye}\nc\n###\nRye, why?');
    expect(kit.questions.map(({ id }) => id)).toEqual(['rye-2', 'rye-3', 'rye', 'rye-why']);
  });
});

describe('reading competencies', () => {
  it('[K4] continues a competency whose heading is repeated, so that questions keep the order of the file', () => {
    const { kit, problems } = open(`### First
Before any competency.
## Craft (weight 2)
Works with the hands.
- 1: a
- 2: b
- 3: c
- 4: d
### Second
Under craft.
## Care {#care}
### Third
Under care.
## Craft
### Fourth
Under craft again.
## -
### Fifth
Under none.
`);
    expect(problems).toEqual([]);
    expect(kit.competencies).toEqual([
      {
        id: 'craft',
        name: 'Craft',
        weight: 2,
        meaning: 'Works with the hands.',
        anchors: { 1: 'a', 2: 'b', 3: 'c', 4: 'd' },
      },
      { id: 'care', name: 'Care' },
    ]);
    expect(kit.questions.map((one) => one.competencyId)).toEqual([
      undefined,
      'craft',
      'care',
      'craft',
      undefined,
    ]);
  });
});

describe('a kit with problems', () => {
  it('[K5] opens without anchors that are incomplete and says on which line and which level is missing', () => {
    const { kit, problems } = open('### A\nx\n- 1: a\n- 2: b\n- 3: c\n');
    expect(kit.questions[0]).not.toHaveProperty('anchors');
    expect(problems).toEqual([
      {
        line: 10,
        code: 'incompleteAnchors',
        text: 'No anchor for level 4, so none of these was read. Add the missing ones.',
      },
    ]);
  });

  it.each([
    ['text before the first heading', 'hello\n### A\nx', [[8, 'strayText']]],
    ['text after the bullets', '### A\nx\n- why: y\n\nz', [[12, 'strayText']]],
    ['a misspelt label', '### A\nx\n- why: y\n- prob: z', [[11, 'unknownLabel']]],
    ['a bullet in the wording that looks labelled', '### A\nx\n- prob: z', [[10, 'unknownLabel']]],
    ['a label without text', '### A\nx\n- why:', [[10, 'emptyLabel']]],
    ['a label said twice', '### A\nx\n- why: y\n- why: z', [[11, 'repeatedLabel']]],
    ['a label of a question under a competency', '## C\n- why: y\n### A\nx', [[9, 'misplacedLabel']]],
    ['a heading of another depth', '# Title\n### A\nx', [[8, 'unknownHeading']]],
    ['a second code block', '### A\nx\n```\na\n```\n```\nb\n```', [[13, 'repeatedCode']]],
    ['a code block that never ends', '### A\nx\n```\na', [[10, 'unclosedCode']]],
    ['a slug with capitals', '### A {#Ab}\nx', [[8, 'badSlug']]],
    ['a slug used twice', '### A {#a}\nx\n### B {#a}\ny', [[10, 'repeatedSlug']]],
    ['a competency described twice', '## C\nx\n## C\ny\n### A\nx', [[11, 'definedTwice']]],
    ['a question with nothing to ask', '### A\nx\n### {#b}\n- why: y', [[10, 'noWording']]],
    ['minutes out of range', '### A (0 min)\nx', [[8, 'badValue']]],
    ['a probe that is too long', `### A\nx\n- probe: a\n- probe: ${'b'.repeat(2001)}`, [[11, 'badValue']]],
  ])('[K5] opens in spite of %s and names its line', (_, body, problems) => {
    expect(problemsOf(body)).toEqual(problems);
    expect(open(body).kit.questions[0]).toMatchObject({ text: expect.stringMatching(/^x/) });
  });

  it('[K5] keeps the fields beside one that was left out', () => {
    const { kit } = open(`### A (0 min, plan)\nx\n- probe: ${'b'.repeat(2001)}\n- probe: c\n- why: d`);
    expect(kit.questions).toEqual([
      { id: 'a', title: 'A', text: 'x', planned: true, listenFor: [], probes: ['c'], why: 'd' },
    ]);
  });

  it('[K5] reports a field of the front matter that it does not know', () => {
    const reading = readKit(`${frontMatter.replace('minutes', 'author: Ann\nminutes')}### A\nx`);
    expect(reading).toMatchObject({ ok: true, problems: [{ line: 6, code: 'unknownKey' }] });
  });
});

describe('a file that is no kit', () => {
  it('[K6] is refused when it has no question', () => {
    expect(refusalOf(`${frontMatter}## Craft\n`)).toEqual([
      [9, 'noQuestion', 'The kit has no question. Each question starts with a line "### Short title".'],
    ]);
  });

  it('[K6] is refused with every wrong field of the front matter and its line', () => {
    const source = '---\nid: Baker\ntitle: 7\nlanguage: en\nminutes: 9999\n---\n### A\nx';
    expect(refusalOf(source)).toEqual([
      [2, 'brokenFrontMatter', '"id" is not a slug (lower-case letters, digits and single hyphens).'],
      [1, 'brokenFrontMatter', '"version" is missing. Add it between the two --- lines.'],
      [3, 'brokenFrontMatter', '"title" is not text. Put it in quotes.'],
      [5, 'brokenFrontMatter', '"minutes" is more than 480.'],
    ]);
  });

  it.each([
    ['without front matter', '### A\nx', 1, 'noFrontMatter'],
    ['whose front matter never ends', '---\ntitle: x\n', 1, 'noFrontMatter'],
    ['whose front matter is a list', '---\n- a\n---\n', 2, 'brokenFrontMatter'],
    ['whose front matter is not YAML', '---\nid: a\ntitle: "x\n---\n', 3, 'brokenFrontMatter'],
    ['with a key written twice', '---\nid: a\nid: b\n---\n', 3, 'brokenFrontMatter'],
    ['with aliases', '---\na: &a [1]\nb: *a\n---\n', 2, 'brokenFrontMatter'],
    ['with front matter nested absurdly deep', `---\n${'['.repeat(19_000)}\n---\n`, 2, 'brokenFrontMatter'],
    ['with front matter of a megabyte', `---\n${'# x\n'.repeat(250_000)}---\n`, 1, 'brokenFrontMatter'],
  ])('[K6] is refused %s, with the line', (_, source, line, code) => {
    expect(refusalOf(source)[0]).toEqual([line, code, expect.any(String)]);
  });

  it('[K6] is refused when it has more than 15,000 questions', () => {
    const source = frontMatter + '### A\nx\n'.repeat(15_001);
    expect(refusalOf(source)[0]).toEqual([30_010, 'tooManyQuestions', expect.stringContaining('15001')]);
    expect(open('### A\nx\n'.repeat(15_000)).kit.questions).toHaveLength(15_000);
  });

  it('[K7] five megabytes of the worst input take seconds, not minutes', { timeout: 60_000 }, () => {
    const fill = (piece: string) => frontMatter + piece.repeat(5_000_000 / piece.length);
    for (const piece of [
      '## a\n',
      '- probe: x\n',
      '```x\n',
      '### A {#a}\n',
      '### (\n',
      '- a',
      '\n\n- why: ',
      ' {#',
    ]) {
      expect(readKit(fill(piece))).toHaveProperty('ok');
    }
  });
});
