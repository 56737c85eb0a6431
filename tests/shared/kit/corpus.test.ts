import { describe, expect, it } from 'vitest';
import { readCorpus } from '../../corpus/corpus.ts';
import { scoreDocument, shareOf, tableOf } from '../../corpus/score.ts';

const corpus = readCorpus();
const scores = await Promise.all(corpus.map(scoreDocument));
const groups = [...new Set(corpus.map(({ group }) => group))];

describe('documents of our own in the shapes that people have', () => {
  it('[K17] there are at least 40 of them', () => {
    expect(corpus.length).toBeGreaterThanOrEqual(40);
    console.log(tableOf(scores));
    const problems = scores.flatMap(({ group, name, problems }) =>
      problems.map((problem) => `${group}/${name}: ${problem}`),
    );
    if (problems.length > 0) console.log(problems.slice(0, 60).join('\n'));
  });

  it.each(groups)('[K17] %s are read as their truth says', (group) => {
    const some = scores.filter((score) => score.group === group);
    expect(shareOf(some, 'count')).toBeGreaterThanOrEqual(0.9);
    expect(shareOf(some, 'text') ?? 1).toBeGreaterThanOrEqual(0.97);
    expect(shareOf(some, 'precision') ?? 1).toBeGreaterThanOrEqual(0.98);
    expect(shareOf(some, 'guidance') ?? 1).toBeGreaterThanOrEqual(0.95);
    expect(shareOf(some, 'answer') ?? 1).toBeGreaterThanOrEqual(0.95);
    expect(shareOf(some, 'category') ?? 1).toBeGreaterThanOrEqual(0.95);
    expect(shareOf(some, 'wrong') ?? 0).toBeLessThanOrEqual(0.01);
  });
});
