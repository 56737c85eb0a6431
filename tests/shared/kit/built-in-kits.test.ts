import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { levels } from '../../../shared/kit/kit.ts';
import { readKit } from '../../../shared/kit/markdown/read-kit.ts';
import { writeKit } from '../../../shared/kit/markdown/write-kit.ts';

const folder = new URL('../../../templates/kits/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.kit.md'));

const words = (text: string): number => text.split(/\s+/).length;

/** Kept free for the welcome, the candidate's own questions and the goodbye. */
const minutesForTheRest = 10;

describe.each(files)('the built-in kit %s', (name) => {
  const reading = readKit(readFileSync(new URL(name, folder), 'utf8'));
  if (!reading.ok) throw new Error(`${name}: ${reading.problems.map(({ text }) => text).join('\n')}`);
  const { kit, problems } = reading;

  it('[K9] lies under its id, by which it is asked for', () => {
    expect(`${kit.id}.kit.md`).toBe(name);
  });

  it('[K9] reads without a problem and is written without loss', () => {
    expect(problems).toEqual([]);
    expect(readKit(writeKit(kit))).toEqual({ ok: true, kit, problems: [] });
  });

  it.each(kit.questions.map((question) => [question.id, question] as const))(
    '[K9] gives a panelist all there is to rate %s by',
    (_, question) => {
      for (const level of levels) {
        const anchor = question.anchors?.[level] ?? '';
        expect(anchor).not.toBe('');
        expect(words(anchor), `level ${level} is read during a call: ${anchor}`).toBeLessThanOrEqual(18);
      }
      expect(question.listenFor.length).toBeGreaterThanOrEqual(3);
      expect(question.probes.length).toBeGreaterThanOrEqual(2);
      expect(question).toMatchObject({
        why: expect.any(String),
        answer: expect.any(String),
        minutes: expect.any(Number),
        competencyId: expect.any(String),
      });
    },
  );

  it('[K9] plans a question for each competency and leaves ten minutes free', () => {
    const planned = kit.questions.filter((question) => question.planned);
    const covered = new Set(planned.map((question) => question.competencyId));
    expect(kit.competencies.filter(({ id }) => !covered.has(id))).toEqual([]);
    const total = planned.reduce((sum, question) => sum + (question.minutes ?? 0), 0);
    expect(total).toBeLessThanOrEqual(kit.minutes - minutesForTheRest);
  });
});
