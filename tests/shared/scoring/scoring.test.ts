import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RatingValue } from '../../../shared/records/rating.ts';
import { competencyRows } from '../../../shared/scoring/aggregate.ts';
import { agreement } from '../../../shared/scoring/agreement.ts';
import { groupedByDisagreement } from '../../../shared/scoring/disagreement.ts';
import { figuresOf } from '../../../shared/scoring/figures.ts';
import { mechanicalScore, toOneDecimal } from '../../../shared/scoring/mechanical-score.ts';
import { askAll, buildPacketRoom, smallKit } from '../../support/packet-room.ts';

const value = fc.constantFrom<RatingValue | null>(1, 2, 3, 4, 'insufficientEvidence', null);

/**
 * Three panelists and a shadow; pipeline 4 2 3, rollback 4 3 and cannot tell, outage 3 3 and not rated; mentoring is
 * not asked.
 */
const panelOfThree = () => {
  const scene = buildPacketRoom();
  const [ana, ravi, yuki] = [
    scene.seat('Ana Duarte', 'lead'),
    scene.seat('Ravi Menon'),
    scene.seat('Yuki Sato'),
  ];
  const shadow = scene.seat('Sven Berg', 'shadow');
  askAll(scene, ana, ['pipeline', 'rollback', 'outage']);
  ana.rates('pipeline', 4).rates('rollback', 4).rates('outage', 3);
  ravi.rates('pipeline', 2).rates('rollback', 3).rates('outage', 3);
  yuki.rates('pipeline', 3).rates('rollback', 'insufficientEvidence');
  shadow.rates('pipeline', 1).rates('rollback', 1).rates('outage', 1);
  return { scene, ana, ravi, yuki };
};

describe('figures', () => {
  it('[P7] the median of an even number lies halfway, and cannot tell is counted apart', () => {
    expect(figuresOf([4, 2, 3, 3])).toEqual({
      n: 4,
      median: 3,
      range: { lowest: 2, highest: 4 },
      distribution: { 1: 0, 2: 1, 3: 2, 4: 1 },
      cannotTell: 0,
    });
    expect(figuresOf([2, 3, null, 'insufficientEvidence'])).toMatchObject({
      n: 2,
      median: 2.5,
      cannotTell: 1,
    });
  });

  it('[P7] nothing rated has no median, no range and no mean, never a zero', () => {
    expect(figuresOf([null, 'insufficientEvidence'])).toMatchObject({ n: 0, median: null, range: null });
  });

  it('[P7] whatever is rated, n is the sum of the distribution and the median lies within the range', () => {
    fc.assert(
      fc.property(fc.array(value), (values) => {
        const { n, median, range, distribution } = figuresOf(values);
        expect(Object.values(distribution).reduce((a, b) => a + b, 0)).toBe(n);
        expect(range === null || median === null).toBe(n === 0);
        if (range === null || median === null) return;
        expect(median).toBeGreaterThanOrEqual(range.lowest);
        expect(median).toBeLessThanOrEqual(range.highest);
      }),
    );
  });
});

describe('competency rows', () => {
  it('[P7] count final ratings of lead and panelists, and no shadow', () => {
    const [delivery, incidents, teaching] = competencyRows(panelOfThree().scene.room);
    expect(delivery?.figures).toMatchObject({
      n: 5,
      median: 3,
      range: { lowest: 2, highest: 4 },
      cannotTell: 1,
    });
    expect(delivery?.cells.map((cell) => cell.mean)).toEqual([4, 2.5, 3]);
    expect(incidents?.cells.map((cell) => cell.mean)).toEqual([3, 3, null]);
    expect(teaching).toMatchObject({ questions: [], spread: null, disagreement: 'tooFewToCompare' });
  });

  it('[P7] leave out who was removed or stepped back', () => {
    const { scene, ravi, yuki } = panelOfThree();
    yuki.does('panelist.recuse', {});
    scene.removes(ravi);
    expect(competencyRows(scene.room)[0]?.cells).toHaveLength(1);
  });

  it('[P8] spread is taken within a question, never across the questions of a competency', () => {
    const scene = buildPacketRoom();
    const [ana, ravi] = [scene.seat('Ana Duarte', 'lead'), scene.seat('Ravi Menon')];
    askAll(scene, ana, ['pipeline', 'rollback']);
    ana.rates('pipeline', 1).rates('rollback', 4);
    ravi.rates('pipeline', 1).rates('rollback', 4);
    expect(competencyRows(scene.room)[0]).toMatchObject({ spread: 0, disagreement: 'agreed' });
  });

  it('[P8] groups come widest first and keep the order of the kit within a group', () => {
    const groups = groupedByDisagreement(competencyRows(panelOfThree().scene.room));
    expect(groups.map((group) => [group.disagreement, group.rows.map((row) => row.competency?.id)])).toEqual([
      ['twoOrMoreApart', ['delivery']],
      ['agreed', ['incidents']],
      ['tooFewToCompare', ['teaching']],
    ]);
  });
});

describe('the mechanical score', () => {
  it('[P7] is the mean per panelist, then over panelists, then over competencies, with its n', () => {
    // Delivery (4 + 2.5 + 3) / 3 = 3.1666; incidents (3 + 3) / 2 = 3; together 3.0833.
    expect(mechanicalScore(competencyRows(panelOfThree().scene.room))).toMatchObject({ value: 3.1, n: 7 });
  });

  it('[P7] follows the weights of the kit', () => {
    const competencies = smallKit.competencies.map((competency) =>
      competency.id === 'delivery' ? { ...competency, weight: 3 } : competency,
    );
    const scene = buildPacketRoom({ kit: { ...smallKit, competencies } });
    const ana = scene.seat('Ana Duarte', 'lead');
    askAll(scene, ana, ['pipeline', 'outage']);
    ana.rates('pipeline', 4).rates('outage', 1);
    expect(mechanicalScore(competencyRows(scene.room)).value).toBe(3.3); // (3 × 4 + 1 × 1) / 4 = 3.25
  });

  it('[P7] does not exist without a rating', () => {
    expect(mechanicalScore(competencyRows(buildPacketRoom().room))).toEqual({ value: null, n: 0, terms: [] });
  });

  it('[P7] rounds half up, also where the binary number lies a hair below', () => {
    expect([2.35, 2.25, 2.349, 1.05].map(toOneDecimal)).toEqual([2.4, 2.3, 2.3, 1.1]);
  });
});

describe('agreement', () => {
  it('[P8] counts pairs within a question and gives their number', () => {
    // Pipeline 4 2 3: no pair equal, two of three within one. Rollback 4 3: within one. Outage 3 3: equal.
    expect(agreement(competencyRows(panelOfThree().scene.room), 'final')).toEqual({
      pairs: 5,
      exact: 1,
      withinOne: 4,
    });
  });

  it('[P8] before the debrief is told from now', () => {
    const { scene, ana, ravi, yuki } = panelOfThree();
    yuki.rates('outage', 3);
    for (const seat of [ana, ravi, yuki]) seat.recommends('yes').submits();
    ravi.amends('pipeline', 4, 'Ana read the answer back to me.');
    const rows = competencyRows(scene.room);
    expect(agreement(rows, 'initial').exact).toBe(3);
    expect(agreement(rows, 'final').exact).toBe(4);
  });
});
