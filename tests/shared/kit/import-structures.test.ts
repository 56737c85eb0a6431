import { describe, expect, it } from 'vitest';
import { importKit } from '../../../shared/kit/importers/import-kit.ts';

const read = async (text: string, filename: string) => {
  const answer = await importKit(new TextEncoder().encode(text), { filename });
  if (!answer.ok) throw new Error(answer.refusal.message);
  return answer;
};

const refusalOf = async (text: string, filename: string): Promise<string> => {
  const answer = await importKit(new TextEncoder().encode(text), { filename });
  return answer.ok ? `${answer.kit.questions.length} questions` : answer.refusal.message;
};

describe('structures that people have', () => {
  it('[K40] program code gives the lists it writes out, and is never run', async () => {
    const code =
      'globalThis.ran = true;\nconst list: Q[] = [{ question: `What is a weir?`, a: "A low dam." }];';
    const { kit, recognised } = await read(code, 'bank.ts');
    expect(recognised.format).toBe('code');
    expect(kit.questions.map(({ text, answer }) => [text, answer])).toEqual([
      ['What is a weir?', 'A low dam.'],
    ]);
    expect('ran' in globalThis).toBe(false);
  });

  it('[K40] program code without such a list is refused as what it is', async () => {
    expect(await refusalOf('console.log("What is this?");', 'log.js')).toMatch(/^It is program code/);
    expect(await refusalOf('SELECT question FROM bank;', 'bank.sql')).toMatch(/^It is program code/);
  });

  const quiz = (...answers: number[]): string =>
    JSON.stringify(
      answers.map((answer, at) => ({ question: `What floats ${at}?`, options: ['Cork', 'Slate'], answer })),
    );

  it.each([
    ['from 0', quiz(0, 1), ['Cork', 'Slate']],
    ['from 1', quiz(1, 2), ['Cork', 'Slate']],
    ['in a way the bank does not tell', quiz(1, 1), [undefined, undefined]],
  ])(
    '[K41] an answer that points at a choice is put into words when choices count %s',
    async (_, text, answers) => {
      const { kit } = await read(text, 'quiz.json');
      expect(kit.questions.map(({ answer }) => answer)).toEqual(answers);
    },
  );
});
