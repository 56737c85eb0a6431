import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../../shared/kit/lint/kit-edit.ts';
import { lintKit } from '../../../../shared/kit/lint/lint-kit.ts';
import { readPlacedKit } from '../../../../shared/kit/markdown/read-kit.ts';
import { writeKit } from '../../../../shared/kit/markdown/write-kit.ts';
import { aKit, aQuestion } from './a-kit.ts';

const found = (parts: Record<string, unknown>) =>
  lintKit(aKit(parts)).map(({ rule, questionId, competencyId }) =>
    [rule, questionId ?? competencyId].filter(Boolean).join(' '),
  );

const two = [
  { id: 'watchfulness', name: 'Watchfulness' },
  { id: 'radio', name: 'Radio' },
];

describe('the lint of a kit’s plan', () => {
  it('[N1] finds nothing in a kit that has all it needs', () => {
    expect(lintKit(aKit())).toEqual([]);
  });

  it('[N2] finds the question without a competency, and says it once where there are none', () => {
    const stray = aQuestion({ id: 'stray', competencyId: undefined });
    expect(found({ questions: [aQuestion(), stray] })).toEqual(['noCompetency stray']);
    expect(found({ competencies: [], questions: [stray] })).toEqual(['noCompetency']);
  });

  it('[N2] offers the competency that bears the name of the category', () => {
    const stray = aQuestion({ id: 'stray', competencyId: undefined, category: 'watchfulness' });
    const kit = aKit({ questions: [aQuestion(), stray] });
    const [finding] = lintKit(kit);
    expect(finding?.fix).toEqual([{ questionId: 'stray', set: { competencyId: 'watchfulness' } }]);
    expect(lintKit(applyEdits(kit, finding?.fix ?? []))).toEqual([]);
  });

  it('[N3] finds the question without anchors, unless its competency has them', () => {
    const bare = aQuestion({ id: 'bare', anchors: undefined });
    expect(found({ questions: [aQuestion(), bare] })).toEqual(['noAnchors bare']);
    const anchored = [{ ...two[0], anchors: aQuestion().anchors }];
    expect(found({ competencies: anchored, questions: [aQuestion(), bare] })).toEqual([]);
    expect(found({ questions: [bare, { ...bare, id: 'barer' }] })).toEqual(['noAnchors']);
  });

  it('[N4] finds a plan that is longer than the interview, and offers to spare what a competency has twice', () => {
    const questions = ['one', 'two', 'three'].map((id) => aQuestion({ id, minutes: 9 }));
    expect(found({ minutes: 27, questions })).toEqual([]);
    const kit = aKit({ minutes: 20, questions });
    const [finding] = lintKit(kit);
    expect(finding).toMatchObject({
      rule: 'overTime',
      severity: 'warning',
      message: { code: 'overTime', params: { planned: 27, minutes: 20, over: 7 } },
      fix: [{ questionId: 'three', set: { planned: false } }],
    });
    expect(lintKit(applyEdits(kit, finding?.fix ?? []))).toEqual([]);
  });

  it('[N4] offers nothing where only the author can choose', () => {
    const kit = aKit({ minutes: 5 });
    expect(lintKit(kit)[0]?.rule).toBe('overTime');
    expect(lintKit(kit)[0]?.fix).toBeUndefined();
  });

  it('[N4] finds a planned question that takes no time beside others that do', () => {
    const timeless = aQuestion({ id: 'timeless', minutes: undefined });
    expect(found({ questions: [aQuestion(), timeless] })).toEqual(['noMinutes timeless']);
    expect(found({ questions: [timeless] })).toEqual([]);
  });

  it('[N5] finds the competency that the plan leaves out, and plans one of its questions if there is time', () => {
    const spare = aQuestion({ id: 'spare', competencyId: 'radio', planned: false });
    const kit = aKit({ competencies: two, questions: [aQuestion(), spare] });
    const [finding] = lintKit(kit);
    expect(finding).toMatchObject({ rule: 'unaskedCompetency', competencyId: 'radio' });
    expect(lintKit(applyEdits(kit, finding?.fix ?? []))).toEqual([]);
    expect(lintKit({ ...kit, minutes: 15 })[0]?.fix).toBeUndefined();
  });

  it('[N5] finds the competency that no question asks about, and misses no plan where there is none', () => {
    expect(found({ competencies: two })).toEqual(['unaskedCompetency radio']);
    expect(found({ questions: [aQuestion({ planned: undefined })] })).toEqual([]);
  });

  it('[N6] tells the line of the kit, the competency, the question and the single anchor', () => {
    const source = writeKit(aKit({ competencies: two, minutes: 5 }));
    const reading = readPlacedKit(source);
    if (!reading.ok) throw new Error('The kit does not read.');
    const at = (start: string) => source.split('\n').findIndex((line) => line.startsWith(start)) + 1;
    expect(lintKit(reading.kit, reading).map(({ rule, line }) => [rule, line])).toEqual([
      ['overTime', at('minutes:')],
      ['unaskedCompetency', at('## Radio')],
    ]);
    expect(reading.lines.questions.get('light-goes-out')).toMatchObject({
      anchors: [at('- 1:'), at('- 2:'), at('- 3:'), at('- 4:')],
      listenFor: [at('- listen for:')],
    });
  });
});
