import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type ImportOptions, importKit } from '../../../shared/kit/importers/import-kit.ts';

const page = readFileSync(new URL('./fixtures/museum-page.txt', import.meta.url), 'utf8');

const opened = async (text: string, options?: ImportOptions) => {
  const answer = await importKit(new TextEncoder().encode(text), options);
  if (!answer.ok) throw new Error(answer.refusal.message);
  return answer;
};

const linesOf = (text: string) => text.split('\n').flatMap((line, index) => (line.trim() ? [index + 1] : []));

describe('importing a page of questions that a repeated line separates', async () => {
  const { kit, recognised } = await opened(page);

  it('[K10] takes each question once, in the order of the page, whether or not it ends in a question mark', () => {
    expect(kit.questions.map(({ text }) => text)).toEqual([
      'Tell us about a night when an alarm turned out to be real.',
      'How do you stay awake and attentive at four in the morning?',
      'Describe the round you would walk in a building you have never seen.',
      'We have one guard for three floors. What do you leave unwatched?',
      'A visitor is found asleep in the Egyptian wing after closing. Walk us through the next ten minutes.',
      'Why nights?',
    ]);
    expect(recognised).toMatchObject({
      format: 'text',
      segmenter: 'repeated-delimiter',
      encoding: 'utf-8',
      questions: 6,
    });
  });

  it('[K11] reads why a question is asked from the start of its guidance', () => {
    expect(kit.questions.map(({ why }) => why)).toEqual([
      'Museums ask this to find out whether you act before you are sure.',
      'This question shows if somebody knows their own limits.',
      'Interviewers want to see a plan before a walk.',
      undefined,
      'The panel hears how you treat people when nobody is looking.',
      'Employers ask this to understand motives.',
    ]);
  });

  it('[K11] reads what an answer should show as distinct points', () => {
    expect(kit.questions.map(({ listenFor }) => listenFor)).toEqual([
      ['who you called', 'what you touched (doors, switches, objects)', 'when you wrote it down'],
      ['habits', 'breaks', 'what they do when habits fail'],
      ['exits', 'how they find blind corners', 'keys'],
      ['a choice', 'a reason', 'the person they would tell about it'],
      ['how you wake them', 'what you say', 'where you take them'],
      ['be honest'],
    ]);
  });

  it('[K11] reads the quoted example as the answer, without its quotes, over several lines', () => {
    expect(kit.questions[2]?.answer).toBe('Doors first, then stairs, then everything that beeps.');
    expect(kit.questions[3]?.answer).toBe('The café.\nIt has nothing older than the bread.');
  });

  it('[K12] leaves absent what the page does not say and warns where most questions say it', () => {
    expect(kit.questions[4]).not.toHaveProperty('answer');
    expect(kit.questions[4]).not.toHaveProperty('title');
    expect(kit).toMatchObject({ title: 'Museum Night Guard: Interview Questions', competencies: [] });
    expect(recognised.warnings.map(({ line, code }) => [line, code])).toEqual([
      [9, 'listedOnly'],
      [29, 'noWhy'],
      [35, 'noAnswer'],
    ]);
  });

  it('[K13] accounts for every line: used in the kit, or skipped with a reason', () => {
    const used = [1, 13, 14, 15, 18, 19, 20, 23, 24, 25, 26, 29, 30, 31, 32, 35, 36, 39, 40, 41];
    const skipped = recognised.skipped.map(({ line }) => line);
    expect(skipped).toEqual([...skipped].sort((a, b) => a - b));
    expect(recognised.skipped.every(({ text, why }) => page.includes(text) && why.length > 10)).toBe(true);
    const all = new Set([...used, ...skipped]);
    expect(linesOf(page).filter((line) => !all.has(line))).toEqual([]);
    expect(skipped.filter((line) => used.includes(line))).toEqual([]);
  });
});

/** A small page of `count` questions; `close` stands after each. */
const pageOf = (count: number, close: string, before = '') =>
  before +
  Array.from(
    { length: count },
    (_, index) =>
      `Ask number ${'abcdefgh'[index]}\nInterviewers ask this to see it.\nAnswer: "It is ${index}, clearly, and so on."\n`,
  ).join(`${close}\n`);

describe('pages of the same shape from other places', () => {
  const questionsOf = async (text: string) =>
    (await opened(text)).kit.questions.map((question) => question.text);

  it.each([
    ['after each question', `${pageOf(3, '* * *')}* * *\n`],
    ['between questions only', pageOf(3, '~')],
    ['before each question', `My page\nSome words.\n~\n${pageOf(3, '~')}`],
    [
      'with a number that changes',
      pageOf(3, 'Vote').replace('Vote', 'Vote 1 up').replace('Vote\n', 'Vote 2 up\n'),
    ],
    ['after a title and an introduction', pageOf(3, '~', 'My page\nSome words.\n')],
    ['with Windows line ends', pageOf(3, '~').replaceAll('\n', '\r\n')],
    ['with blank lines everywhere', pageOf(3, '~').replaceAll('\n', '\n\n')],
    ['with a second line of furniture in each block', pageOf(3, 'Share\nVote')],
  ])('[K10] finds the questions with the delimiter %s', async (_, text) => {
    expect(await questionsOf(text)).toEqual(['Ask number a', 'Ask number b', 'Ask number c']);
  });

  it('[K10] finds a first question of unusual length by the list above it', async () => {
    const list = 'Ask number a\nAsk number b\nAsk number c\n';
    const text = pageOf(3, '~', list).replace('Interviewers', 'One word before.\nInterviewers');
    expect(await questionsOf(text)).toEqual(['Ask number a', 'Ask number b', 'Ask number c']);
    expect((await opened(text)).kit.questions[0]?.why).toBe(
      'One word before. Interviewers ask this to see it.',
    );
  });

  it('[K10] refuses a page whose repeated line stands after several questions, rather than merging them', async () => {
    const advertised = [pageOf(2, ''), pageOf(2, ''), pageOf(2, '')].join('Advertisement\n');
    const answer = await importKit(new TextEncoder().encode(advertised.replaceAll('\n\n', '\n')));
    expect(answer).toMatchObject({ ok: false, refusal: { code: 'noQuestions' } });
  });

  it('[K11] keeps what the page repeats below every answer out of an answer without quotes', async () => {
    const text = pageOf(3, 'Share\n~').replaceAll('"', '');
    expect((await opened(text)).kit.questions[1]?.answer).toBe('It is 1, clearly, and so on.');
  });

  it('[K11] does not take a label that every block has for the line that separates them', async () => {
    const text = pageOf(3, '~').replaceAll('Answer: ', 'Model answer:\n');
    expect((await opened(text)).kit.questions.map(({ answer }) => answer)).toEqual([
      'It is 0, clearly, and so on.',
      'It is 1, clearly, and so on.',
      'It is 2, clearly, and so on.',
    ]);
  });

  it('[K11] reads labelled fields and points that stand on lines of their own', async () => {
    const text = ['a', 'b', 'c']
      .map(
        (name) =>
          `Ask ${name}\nWhy we ask: to see.\nWhat to look for:\n- one, or ${name}\n- three of ${name}\nFollow-up: And then?`,
      )
      .join('\n--\n');
    expect((await opened(text)).kit.questions[1]).toEqual({
      id: 'ask-b',
      text: 'Ask b',
      why: 'to see.',
      listenFor: ['one, or b', 'three of b'],
      probes: ['And then?'],
    });
  });

  it('[K12] calls a page without a title after its file and says so', async () => {
    const { kit, recognised } = await opened(pageOf(3, '~'), { filename: 'C:\\pages\\Night guard.txt' });
    expect(kit).toMatchObject({ id: 'night-guard', title: 'Night guard' });
    expect(recognised.warnings).toMatchObject([{ line: 1, code: 'noTitle' }]);
  });

  it('[K12] leaves out a field that is too long, says on which line, and keeps the question', async () => {
    const { kit, recognised } = await opened(pageOf(3, '~').replace('It is 1', 'x'.repeat(20_001)));
    expect(kit.questions[1]).not.toHaveProperty('answer');
    expect(recognised.warnings.find(({ code }) => code === 'badValue')).toMatchObject({ line: 5 });
  });
});
