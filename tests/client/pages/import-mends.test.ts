import { describe, expect, it } from 'vitest';
import { asFollowUp, leftOut, questionOfLine } from '../../../client/pages/kit-import/mends.ts';
import { defaultScale, type Kit } from '../../../shared/kit/kit.ts';

const question = (id: string, text: string) => ({ id: id as never, text, listenFor: [], probes: [] });
const kit: Kit = {
  id: 'guard' as never,
  version: 1,
  title: 'Guard',
  language: 'en',
  minutes: 30,
  scale: defaultScale,
  competencies: [],
  questions: [
    question('one', 'What keeps you awake?'),
    question('two', 'Why nights?'),
    question('three', 'What keeps you awake?'),
  ],
};
const lines = ['## What keeps you awake?', 'Why nights?', '- advice', '## What keeps you awake?'];

describe('mends of an import', () => {
  it('[E42] find the question of a line, also of one that stands there twice, and none where it is not certain', () => {
    const found = [1, 2, 3, 4, 9].map((line) => questionOfLine(kit, lines, line)?.id);
    expect(found).toEqual(['one', 'two', undefined, 'three', undefined]);
  });

  it('[E42] never leave a kit without a question, and keep the words of what becomes a follow-up', () => {
    const ids = (one: Kit) => one.questions.map(({ id }) => id);
    expect(ids(leftOut(kit, 'two' as never))).toEqual(['one', 'three']);
    const last = { ...kit, questions: kit.questions.slice(0, 1) };
    expect(leftOut(last, 'one' as never)).toBe(last);
    const joined = asFollowUp(kit, 'two' as never);
    expect([ids(joined), joined.questions[0]?.probes]).toEqual([['one', 'three'], ['Why nights?']]);
    expect(asFollowUp(kit, 'one' as never)).toBe(kit);
  });
});
