import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffKits } from '../../../../shared/kit/diff/diff-kits.ts';
import { movedIds } from '../../../../shared/kit/diff/moved.ts';
import { wordDiff } from '../../../../shared/kit/diff/word-diff.ts';
import { anyKit } from '../kit-arbitrary.ts';

const joined = (before: string, after: string, kind: 'removed' | 'added') =>
  wordDiff(before, after)
    .filter((run) => run.kind === 'same' || run.kind === kind)
    .map((run) => run.text)
    .join('');

describe('the difference between two versions', () => {
  it('[E14] word by word gives back both texts, whatever they are', () => {
    const text = fc.oneof(
      fc.string(),
      fc.string({ unit: 'grapheme', maxLength: 40 }),
      fc.lorem({ maxCount: 12 }),
    );
    fc.assert(
      fc.property(text, text, (before, after) => {
        expect(joined(before, after, 'removed')).toBe(before);
        expect(joined(before, after, 'added')).toBe(after);
      }),
    );
  });

  it('[E14] marks the word that was changed and leaves the others', () => {
    expect(wordDiff('Whom do you wake?', 'Whom do you call first?')).toEqual([
      { kind: 'same', text: 'Whom do you ' },
      { kind: 'removed', text: 'wake' },
      { kind: 'added', text: 'call first' },
      { kind: 'same', text: '?' },
    ]);
  });

  it('[E14] keeps the blanks between changed words with them, so that a rewritten sentence is read in one', () => {
    expect(wordDiff('Tell me about luck', 'Name one risk')).toEqual([
      { kind: 'removed', text: 'Tell me about luck' },
      { kind: 'added', text: 'Name one risk' },
    ]);
  });

  it('[E14] is quick on texts of any length', () => {
    const long = (word: string) => `${word} `.repeat(10_000);
    expect(wordDiff(long('left'), long('right')).map(({ kind }) => kind)).toEqual([
      'removed',
      'added',
      'same',
    ]);
  });

  it('[E15] is empty for the same kit under another version, and only then', () => {
    fc.assert(
      fc.property(anyKit, anyKit, (kit, other) => {
        expect(diffKits(kit, { ...kit, version: kit.version + 1 })).toEqual([]);
        const unnamed = ({ id: _, version: __, ...rest }: typeof kit) =>
          JSON.stringify(Object.entries(rest).sort());
        if (unnamed(kit) !== unnamed(other)) expect(diffKits(kit, other)).not.toEqual([]);
      }),
    );
  });

  it('[E15] says of each question whether it came, went, moved or changed, and in which field', () => {
    const kit = fc.sample(
      anyKit.filter(({ questions }) => questions.length > 3),
      { numRuns: 1, seed: 3 },
    )[0];
    const [first, second, third, ...rest] = kit?.questions ?? [];
    if (!kit || !first || !second || !third) throw new Error('There is no kit to compare.');
    const fresh = { id: 'fresh' as never, text: 'New?', listenFor: [], probes: ['One', 'Two'] };
    const after = { ...kit, questions: [second, { ...first, text: 'Other words' }, fresh, ...rest] };
    const told = diffKits(kit, after).map(({ id, change, moved, fields }) => ({
      id,
      change,
      moved,
      fields: fields.map(({ field }) => field),
    }));
    expect(told).toContainEqual({
      id: first.id,
      change: 'changed',
      moved: expect.any(Boolean),
      fields: ['text'],
    });
    expect(told).toContainEqual({
      id: 'fresh',
      change: 'added',
      moved: false,
      fields: ['text', 'probes'],
    });
    expect(told).toContainEqual(expect.objectContaining({ id: third.id, change: 'removed' }));
    expect(told.filter(({ moved }) => moved)).toHaveLength(1);
  });

  it('[E15] calls as few records moved as can be', () => {
    const ids = fc.uniqueArray(fc.stringMatching(/^[a-z]$/), { maxLength: 12 });
    fc.assert(
      fc.property(ids, fc.nat(), fc.nat(), (before, from, to) => {
        const [one] = before.slice(from % (before.length || 1));
        const others = before.filter((id) => id !== one);
        const after = one === undefined ? before : others.toSpliced(to % before.length, 0, one);
        expect(movedIds(before, before).size).toBe(0);
        expect(movedIds(before, after).size).toBeLessThanOrEqual(1);
      }),
    );
  });
});
