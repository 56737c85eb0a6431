import { describe, expect, it } from 'vitest';
import { packetDataOf, redactedPacket } from '../../../shared/packet/packet-data.ts';
import { packetFileOf } from '../../../shared/packet/packet-file.ts';
import { packetBlocks } from '../../../shared/packet/sections.ts';
import { nameScrubber } from '../../../shared/packet/variants/names.ts';
import { variantIds } from '../../../shared/packet/variants/variant.ts';
import { askAll, buildPacketRoom, packetMade } from '../../support/packet-room.ts';

const names = /Maya|Lindqvist|Ana|Duarte|Tomasz|Zieli[nń]ski|Nora|Watcher/u;

const held = () => {
  const scene = buildPacketRoom();
  const [ana, tomasz] = [scene.seat('Ana Duarte', 'lead'), scene.seat('Tomasz Zieliński')];
  scene.seat('Nora Watcher', 'observer');
  askAll(scene, ana, ['pipeline', 'rollback']);
  ana.rates('pipeline', 4).rates('rollback', 3);
  tomasz.rates('pipeline', 2).rates('rollback', 3);
  ana.notes('pipeline', 'Maya rehearsed it; Tomasz ZIELINSKI disagreed. maya@example.org', {
    sign: 'strength',
  });
  tomasz.notes('rollback', 'Told Ana and Nora Watcher that Ms Lindqvist’s plan is thin.');
  ana.recommends('yes', 'Maya would help Tomasz.').submits();
  tomasz.recommends('no', 'Not beside Ana.').submits();
  tomasz.amends('pipeline', 3, 'Ana read the answer back to me.');
  ana.does('decision.record', { outcome: 'hire', reasons: 'Maya it is.', dissent: 'Zielinski is wary.' });
  return scene;
};

describe('variants', () => {
  it('[P21] the de-identified one names nobody, in no field and no text', () => {
    const scene = held();
    const data = packetDataOf(scene.view(), packetMade, { variant: 'deidentified' });
    expect(JSON.stringify(data)).not.toMatch(names);
    expect(JSON.stringify(packetBlocks(data))).not.toMatch(names);
    expect(
      JSON.stringify(
        packetFileOf({ kind: 'interview', view: scene.view(), made: packetMade, variant: 'deidentified' }),
      ),
    ).not.toMatch(names);
    expect(data.candidate).toBe('Candidate');
    expect(data.panel.raters.map((panelist) => panelist.name)).toEqual(['Panelist A', 'Panelist B']);
    expect(data.questions[0]?.notes[0]?.text).toBe('Candidate rehearsed it; Panelist B disagreed. [address]');
  });

  it('[P21] the candidate’s names the candidate and nobody else, and shows nothing of how the panel worked', () => {
    const data = packetDataOf(held().view(), packetMade, { variant: 'candidate' });
    expect(data.candidate).toBe('Maya Lindqvist');
    expect(JSON.stringify(data)).not.toMatch(/Ana\b|Duarte|Tomasz|Zieli[nń]ski|Nora|Watcher/u);
    const headings = packetBlocks(data).flatMap((block) => (block.kind === 'heading' ? [block.text] : []));
    expect(headings).not.toContain('How the interview was held');
    expect(JSON.stringify(packetBlocks(data))).not.toContain('Lists tools.');
  });

  it('[P21] what was scrubbed is listed for review, and counted in the packet without the names', () => {
    const { data, scrubbed } = redactedPacket(held().view(), packetMade, 'deidentified');
    expect(scrubbed).toContainEqual({
      where: expect.stringMatching(/^Question 1, note by Panelist A at \d+:\d\d$/u),
      found: 'Tomasz ZIELINSKI',
      instead: 'Panelist B',
    });
    const total = data.replacements.reduce((sum, { times }) => sum + times, 0);
    expect(total).toBe(scrubbed.length);
    expect(JSON.stringify(data.replacements)).not.toMatch(names);
  });

  it('[P21] leave every figure as it is', () => {
    const scene = held();
    const figures = variantIds.map((variant) => {
      const { score, agreement, competencies } = packetDataOf(scene.view(), packetMade, { variant });
      return { score, agreement, medians: competencies.map((row) => row.figures) };
    });
    for (const other of figures) expect(other).toEqual(figures[0]);
  });
});

describe('names in texts', () => {
  const scrubbed = (name: string, text: string) => nameScrubber([{ name, code: 'X' }])(text, () => undefined);

  it('[P21] are found whole and in part, with and without accents, in every script', () => {
    expect(scrubbed('Tomasz Zieliński', 'tomasz zielinski, Zieliński’s, ZIELIŃSKI')).toBe('X, X’s, X');
    expect(scrubbed('佐藤 由紀', '今日は佐藤由紀さんと佐藤さん')).toBe('今日はXさんとXさん');
    expect(scrubbed('נועה כהן', 'דיברתי ונועה הסכימה')).toBe('דיברתי וX הסכימה');
    expect(scrubbed('Łukasz Ørsted', 'Lukasz and Orsted')).toBe('X and X');
  });

  it('[P21] are not words that only look like them', () => {
    expect(scrubbed('Will May', 'She will deploy in maybe a week')).toBe('She will deploy in maybe a week');
    expect(scrubbed('Will', 'Will said she will')).toBe('X said she will');
    expect(scrubbed('Ana (R&D)', 'Banana analysis')).toBe('Banana analysis');
  });
});
