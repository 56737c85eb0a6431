import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { kitDraftSchema } from '../../../../shared/kit/edit/draft.ts';
import { draftOfKit } from '../../../../shared/kit/edit/draft-of-kit.ts';
import {
  edited,
  type History,
  mostSteps,
  redone,
  startHistory,
  stepEnded,
  undone,
} from '../../../../shared/kit/edit/history.ts';
import { kitOfDraft } from '../../../../shared/kit/edit/kit-of-draft.ts';
import { mendEdit } from '../../../../shared/kit/edit/mend.ts';
import { newDraft } from '../../../../shared/kit/edit/new-draft.ts';
import { readableKit } from '../../../../shared/kit/edit/readable-kit.ts';
import { kitSchema } from '../../../../shared/kit/kit.ts';
import { anyKit } from '../kit-arbitrary.ts';
import { type AnyStep, anySteps, editOfStep } from './edit-arbitrary.ts';

const written = (history: History, steps: readonly AnyStep[]): History =>
  steps.reduce((now, step) => edited(now, editOfStep(now.present, step), step.group), history);
const times = <Value>(n: number, value: Value, change: (value: Value) => Value): Value =>
  Array.from({ length: n }).reduce<Value>(change, value);

describe('a kit being edited', () => {
  it('[E7] is the same kit when nothing was changed', () => {
    fc.assert(
      fc.property(anyKit, (kit) => {
        expect(kitOfDraft(draftOfKit(kit), kit.version)).toEqual({ ok: true, kit });
        expect(v.is(kitDraftSchema, draftOfKit(kit))).toBe(true);
      }),
    );
  });

  it('[E8] is as it was at the start once every edit is taken back, and as it was at the end once they are done again', () => {
    fc.assert(
      fc.property(anyKit, anySteps, (kit, steps) => {
        const start = startHistory(draftOfKit(kit));
        const end = written(start, steps);
        const back = times(steps.length, end, undone);
        expect(back.present).toEqual(start.present);
        expect(times(steps.length, back, redone).present).toEqual(end.present);
      }),
    );
  });

  it('[E9] is a valid kit after any edits, or says what keeps it from being one and where', () => {
    fc.assert(
      fc.property(anyKit, anySteps, (kit, steps) => {
        const draft = written(startHistory(draftOfKit(kit)), steps).present;
        const reading = kitOfDraft(draft, 2);
        if (reading.ok) expect(v.parse(kitSchema, reading.kit)).toEqual(reading.kit);
        else expect(reading.problems).not.toEqual([]);
        for (const problem of reading.ok ? [] : reading.problems) {
          const { questionId, competencyId, field } = problem;
          const record = [...draft.questions, ...draft.competencies].find(
            ({ id }) => id === (questionId ?? competencyId),
          );
          expect(problem.message).not.toBe('');
          expect(Object.keys(record ?? { ...draft, kit: 1 })).toContain(field);
        }
      }),
    );
  });

  it('[E10] never has two records of one id, nor a question whose competency does not exist', () => {
    fc.assert(
      fc.property(anyKit, anySteps, (kit, steps) => {
        const { questions, competencies } = written(startHistory(draftOfKit(kit)), steps).present;
        const ids = (records: ReadonlyArray<{ id: string }>) => records.map(({ id }) => id);
        expect(new Set(ids(questions)).size).toBe(questions.length);
        expect(new Set(ids(competencies)).size).toBe(competencies.length);
        for (const { competencyId } of questions)
          if (competencyId) expect(ids(competencies)).toContain(competencyId);
      }),
    );
  });

  it('[E11] keeps what is typed into one field as one step, until somebody pauses', () => {
    const start = startHistory(newDraft('kit' as never, ''));
    const typed = (history: History, title: string) =>
      edited(history, { kind: 'setKit', set: { title } }, 'title');
    const word = typed(typed(start, 'N'), 'Ni');
    expect(undone(word).present.title).toBe('');
    expect(undone(typed(stepEnded(word), 'Night')).present.title).toBe('Ni');
  });

  it('[E11] forgets the oldest steps rather than fill the memory', () => {
    const start = startHistory(newDraft('kit' as never, ''));
    const long = Array.from({ length: mostSteps + 5 }).reduce<History>(
      (now, _, index) => edited(now, { kind: 'setKit', set: { title: String(index) } }),
      start,
    );
    expect(long.past).toHaveLength(mostSteps);
  });

  it('[E12] names the level that has no words, and can be read without it', () => {
    const kit = fc.sample(anyKit, { numRuns: 1, seed: 7 })[0];
    if (!kit) throw new Error('There is no kit to begin with.');
    const draft = draftOfKit(kit);
    const [first, ...rest] = draft.questions;
    if (!first) throw new Error('A kit has a question.');
    const gap = { ...draft, questions: [{ ...first, anchors: { 1: 'a', 2: 'b', 3: 'c', 4: ' ' } }, ...rest] };
    expect(kitOfDraft(gap, 1)).toEqual({
      ok: false,
      problems: [{ questionId: first.id, field: 'anchors', entry: 4, message: 'is empty' }],
    });
    expect(readableKit(gap)?.questions[0]?.anchors).toBeUndefined();
    expect(readableKit(gap)?.questions).toHaveLength(kit.questions.length);
    expect(readableKit(newDraft('kit' as never, 'New'))).toBeNull();
  });

  it('[E13] takes a mend as one edit, in which a field that goes away is an empty one', () => {
    const kit = fc.sample(anyKit, { numRuns: 1, seed: 11 })[0];
    if (!kit) throw new Error('There is no kit to begin with.');
    const id = kit.questions[0]?.id ?? ('gone' as never);
    const start = startHistory(draftOfKit(kit));
    const mended = edited(
      start,
      mendEdit(start.present, [{ questionId: id, set: { text: 'How?', minutes: undefined } as never }]),
    );
    expect(mended.present.questions[0]).toMatchObject({ text: 'How?', minutes: null });
    expect(undone(mended).present).toEqual(start.present);
  });
});
