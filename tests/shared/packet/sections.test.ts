import { describe, expect, it } from 'vitest';
import type { Block } from '../../../shared/packet/block.ts';
import { packetDataOf } from '../../../shared/packet/packet-data.ts';
import { committeeSections, packetBlocks } from '../../../shared/packet/sections.ts';
import { askAll, buildPacketRoom, packetMade } from '../../support/packet-room.ts';

const wordsOf = (blocks: readonly Block[]): string => JSON.stringify(blocks);

const debriefed = () => {
  const scene = buildPacketRoom();
  const [ana, ravi] = [scene.seat('Ana Duarte', 'lead'), scene.seat('Ravi Menon')];
  askAll(scene, ana, ['pipeline', 'outage']);
  ana
    .rates('pipeline', 4)
    .rates('outage', 3)
    .notes('pipeline', 'Rehearsed the way back.', { sign: 'strength' });
  ravi.rates('pipeline', 2).rates('outage', 'insufficientEvidence');
  ana.recommends('yes').submits();
  ravi.recommends('no', 'Too little on incidents.').submits();
  return { scene, ana, ravi };
};

/** The blocks of a section and the blocks inside them. */
const flat = (blocks: readonly Block[]): Block[] =>
  blocks.flatMap((block) => {
    if (block.kind === 'keep' || block.kind === 'named' || block.kind === 'callout')
      return [block, ...flat(block.blocks)];
    if (block.kind === 'columns') return [block, ...block.columns.flatMap((column) => flat(column.blocks))];
    return [block];
  });

describe('the sections of a packet', () => {
  it('[P1] begin with the decision, and each has an id of its own', () => {
    const ids = committeeSections.map((section) => section.id);
    expect(ids[0]).toBe('decision');
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('[P1] leave an empty box for a decision that is not made', () => {
    const { scene, ana } = debriefed();
    expect(flat(packetBlocks(scene.data())).map((block) => block.kind)).toContain('writingSpace');
    ana.does('decision.record', { outcome: 'noHire', reasons: 'Too little.', dissent: 'I would hire.' });
    const decided = packetBlocks(scene.data());
    expect(flat(decided).map((block) => block.kind)).not.toContain('writingSpace');
    expect(wordsOf(decided)).toMatch(/No hire.*I would hire/);
  });

  it('[D13] print dissent in the words of who recommends otherwise, and what was added tells no change', () => {
    const scene = buildPacketRoom();
    const [ana, ravi] = [scene.seat('Ana Duarte', 'lead'), scene.seat('Ravi Menon')];
    askAll(scene, ana, ['pipeline']);
    for (const seat of [ana, ravi]) seat.rates('pipeline', 3);
    ana.recommends('yes').submits();
    ravi.recommends('no').submits();
    ana.does('recommendation.amend', { verdict: 'strongYes', reason: 'The drill convinced me.' });
    ravi.does('recommendation.amend', { verdict: 'no', reason: 'One lock is not enough.' });
    ana.does('decision.record', { outcome: 'hire', reasons: 'Strong where it counts.' });
    const lines = flat(packetBlocks(scene.data())).flatMap((block) =>
      block.kind === 'paragraph'
        ? [block.inlines.map((inline) => ('text' in inline ? inline.text : '')).join('')]
        : [],
    );
    const dissent = lines.indexOf('Dissent');
    expect(lines[dissent + 1]).toBe('One lock is not enough.   Ravi Menon, No');
    expect(lines[dissent + 2]).not.toContain('The drill');
    expect(lines).toContain('Added after the reveal: One lock is not enough.');
    expect(lines).toContain('Yes to strong yes after the reveal: The drill convinced me.');
  });

  it('[P5] put what is missing before everything else but the name', () => {
    const scene = buildPacketRoom();
    const [ana, ravi] = [scene.seat('Ana Duarte', 'lead'), scene.seat('Ravi Menon')];
    askAll(scene, ana, ['pipeline']);
    ana.rates('pipeline', 3).recommends('yes').submits();
    ana.does('phase.advance', { to: 'debrief', without: [ravi.id], reason: 'Ravi was ill.' });
    const kinds = packetBlocks(scene.data()).map((block) => block.kind);
    expect(kinds.slice(0, 4)).toEqual(['paragraph', 'title', 'paragraph', 'callout']);
    expect(wordsOf(packetBlocks(scene.data()))).toMatch(/without Ravi Menon: Ravi was ill\./);
  });

  it('[P11] part no rating from whose it is, nor a name', () => {
    const { scene } = debriefed();
    const lines = flat(packetBlocks(scene.data())).flatMap((block) =>
      block.kind === 'paragraph' ? [block.inlines] : [],
    );
    const names = lines
      .flat()
      .filter((inline) => inline.kind === 'text' && /^Ana Duarte\u00a0+$/u.test(inline.text));
    expect(names.length).toBe(2);
    for (const name of names) expect(name).toMatchObject({ unbroken: true });
  });

  it('[P15] name each question and each panelist for the pages that they go on to', () => {
    const names = flat(packetBlocks(debriefed().scene.data())).flatMap((block) =>
      block.kind === 'named' ? [block.name] : [],
    );
    expect(names).toEqual(['1. pipeline', '3. outage', 'Ana Duarte', 'Ravi Menon']);
  });

  it('[P17] let what somebody noted begin on its own side, also where a scorecard points to it', () => {
    const { scene } = debriefed();
    const voices = flat(packetBlocks(scene.data())).flatMap((block) =>
      block.kind === 'paragraph' && wordsOf([block]).includes('Rehearsed') ? [block.voice] : [],
    );
    expect(voices).toEqual(['quote']);
  });

  it('[P7] never show the mechanical score without its n and its formula', () => {
    const { scene } = debriefed();
    expect(wordsOf(packetBlocks(scene.data()))).toMatch(
      /from 3 ratings in 2 competencies.*Mean of the final ratings/,
    );
  });

  it('[P7] keep the mechanical score on the page of the means that it is made of', () => {
    const { scene } = debriefed();
    const kept = flat(packetBlocks(scene.data())).filter((block) => block.kind === 'keep');
    const score = kept.find((block) => wordsOf([block]).includes('Mechanical score'));
    expect(score?.blocks.map((block) => block.kind)).toEqual(['heading', 'paragraph', 'paragraph', 'table']);
  });

  it('[P8] sort the matrix by spread', () => {
    const { scene } = debriefed();
    const matrix = committeeSections.find((section) => section.id === 'matrix');
    const table = matrix?.blocksOf(scene.data()).find((block) => block.kind === 'table');
    const groups = table?.kind === 'table' ? table.rows.filter((row) => row.kind === 'group') : [];
    expect(groups.map((row) => wordsOf(row.label as never))).toEqual([
      expect.stringContaining('Delivery'),
      expect.stringContaining('Incidents'),
    ]);
  });

  it('[P8] show the panel in several tables when it is too large for one', () => {
    const scene = buildPacketRoom();
    const ana = scene.seat('Panelist 1', 'lead');
    for (let number = 2; number <= 13; number += 1) scene.seat(`Panelist ${number}`);
    askAll(scene, ana, ['pipeline']);
    const matrix = committeeSections.find((section) => section.id === 'matrix');
    const tables = matrix?.blocksOf(scene.data()).filter((block) => block.kind === 'table') ?? [];
    expect(tables.map((table) => (table.kind === 'table' ? table.columns.length : 0))).toEqual([10, 10, 5]);
  });

  it('[P5] say "not asked" of a competency and give it no figures', () => {
    const { scene } = debriefed();
    expect(wordsOf(packetBlocks(scene.data()))).toContain('Not asked: Teaching.');
  });

  it('[P33] show an amended recommendation beside the initial one, with the reason', () => {
    const { scene, ana } = debriefed();
    ana.does('recommendation.amend', { verdict: 'strongYes', reason: 'The outage was handled well.' });
    const words = wordsOf(packetBlocks(scene.data()));
    expect(words).toMatch(/Yes {2}› .*Strong yes/u);
    expect(words).toContain('Yes to strong yes after the reveal: ');
    expect(words).toContain('The outage was handled well.');
    const codes = packetDataOf(scene.view(), packetMade, { variant: 'deidentified' });
    expect(codes.panel.raters[0]?.recommendation).toMatchObject({ initial: 'yes', verdict: 'strongYes' });
  });

  it('[P1] never congratulate and never shout', () => {
    const { scene } = debriefed();
    expect(wordsOf(packetBlocks(scene.data()))).not.toMatch(/successfully|!|undefined|NaN|null"/);
  });
});
