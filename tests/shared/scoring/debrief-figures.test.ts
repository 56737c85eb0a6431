import { describe, expect, it } from 'vitest';
import { competencyRows } from '../../../shared/scoring/aggregate.ts';
import { shadowComparison } from '../../../shared/scoring/shadow-comparison.ts';
import { speakingOrder } from '../../../shared/scoring/speaking-order.ts';
import { askAll, buildPacketRoom } from '../../support/packet-room.ts';

/** Pipeline 4 2 3 and the shadow 3; rollback 3 and cannot tell, the shadow 1; outage nobody but the shadow, 4. */
const panelWithShadow = () => {
  const scene = buildPacketRoom();
  const [ana, ravi, yuki] = [
    scene.seat('Ana Duarte', 'lead'),
    scene.seat('Ravi Menon'),
    scene.seat('Yuki Sato'),
  ];
  const sven = scene.seat('Sven Berg', 'shadow');
  askAll(scene, ana, ['pipeline', 'rollback', 'outage']);
  ana.rates('pipeline', 4).rates('rollback', 3);
  ravi.rates('pipeline', 2).rates('rollback', 'insufficientEvidence');
  yuki.rates('pipeline', 3);
  sven.rates('pipeline', 3).rates('rollback', 1).rates('outage', 4);
  return { scene, ana, ravi, yuki, sven };
};

describe('a shadow beside the panel', () => {
  it('[G6] is compared with each panelist on the same answer, with n and the mean difference', () => {
    const { scene, sven } = panelWithShadow();
    // Pipeline: 3 beside 4, 2, 3; rollback: 1 beside 3. Differences of 3 - 3 and 1 - 3.
    expect(shadowComparison(scene.room, competencyRows(scene.room), sven.id)).toEqual({
      answers: 2,
      pairs: 4,
      exact: 1,
      withinOne: 3,
      meanDifference: -1,
    });
  });

  it('[G6] by the ratings given before the debrief', () => {
    const { scene, ana, ravi, yuki, sven } = panelWithShadow();
    ravi.rates('outage', 2);
    yuki.rates('rollback', 3).rates('outage', 2);
    ana.rates('outage', 2);
    for (const seat of [sven, ana, ravi, yuki]) seat.recommends('yes').submits();
    const before = shadowComparison(scene.room, competencyRows(scene.room), sven.id);
    sven.amends('outage', 2, 'The panel heard what was asked.');
    ravi.amends('pipeline', 3, 'Yuki read it back.');
    expect(shadowComparison(scene.room, competencyRows(scene.room), sven.id)).toEqual(before);
  });

  it('[G6] has no mean difference without an answer to compare', () => {
    const scene = buildPacketRoom();
    const sven = scene.seat('Sven Berg', 'shadow');
    const comparison = shadowComparison(scene.room, competencyRows(scene.room), sven.id);
    expect(comparison).toEqual({ answers: 0, pairs: 0, exact: 0, withinOne: 0, meanDifference: null });
  });
});

describe('who speaks when', () => {
  const namesOf = (scene: ReturnType<typeof panelWithShadow>['scene'], at: number) => {
    const row = competencyRows(scene.room)[at];
    return row ? speakingOrder(scene.room, row).map(({ name }) => name) : [];
  };

  it('[D1] shadows first, then the furthest from the median, the lead last', () => {
    const { scene, yuki } = panelWithShadow();
    yuki.rates('rollback', 3);
    // Delivery: levels 4 2 3 3 3 with the median 3; Ravi is 1 away, Yuki 0, Ana leads.
    expect(namesOf(scene, 0)).toEqual(['Sven Berg', 'Ravi Menon', 'Yuki Sato', 'Ana Duarte']);
  });

  it('[D1] who gave no level speaks after those who did, and who was removed does not', () => {
    const { scene, ravi, yuki } = panelWithShadow();
    yuki.rates('outage', 2);
    expect(namesOf(scene, 1)).toEqual(['Sven Berg', 'Yuki Sato', 'Ravi Menon', 'Ana Duarte']);
    scene.removes(ravi);
    expect(namesOf(scene, 1)).toEqual(['Sven Berg', 'Yuki Sato', 'Ana Duarte']);
  });
});
