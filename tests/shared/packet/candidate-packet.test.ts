import { describe, expect, it } from 'vitest';
import type { Block } from '../../../shared/packet/block.ts';
import { contentOf } from '../../../shared/packet/packet-content.ts';
import { documentOf, type PacketDocument } from '../../../shared/packet/packet-document.ts';
import { packetFileOf } from '../../../shared/packet/packet-file.ts';
import type { VariantId } from '../../../shared/packet/variants/variant.ts';
import { orderOf } from '../../support/packet-orders.ts';
import { twoInterviews } from '../../support/two-interviews.ts';

const documentFor = (variant: VariantId = 'committee'): PacketDocument =>
  documentOf(contentOf(orderOf('candidate', twoInterviews(), { variant })).content, 'c'.repeat(64));

const partsOf = ({ blocks }: PacketDocument) => blocks.filter((block) => block.kind === 'part');

/** The headings of sections, in what is kept together too. */
const headsIn = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block) => {
    if (block.kind === 'keep') return headsIn(block.blocks);
    return block.kind === 'heading' && block.level === 1 ? [block.text] : [];
  });

describe('several interviews of one candidate', () => {
  it('[P26] make one packet: a summary, then a part each with all of its sections', () => {
    const document = documentFor();
    const parts = partsOf(document);
    expect(parts.map(({ text }) => text)).toEqual(['Interview 1: Small kit', 'Interview 2: Other kit']);
    for (const part of parts) {
      expect(headsIn(part.blocks)).toEqual([
        'Decision',
        'Every rating',
        'How the interview was held',
        'Questions as asked',
        'Scorecards',
        'Annex: scale and competencies',
      ]);
    }
  });

  it('[P26] have no figure over all of them in the summary, for their kits differ', () => {
    const { blocks } = documentFor();
    const summary = JSON.stringify(blocks.filter((block) => block.kind !== 'part'));
    expect(summary).toContain('there is no figure over all of them');
    expect(summary).not.toContain('Mechanical score');
  });

  it('[P26] name what is not in it: interviews whose scores are sealed', () => {
    const leftOut = [
      { heldAt: '2025-10-20T09:00:00.000Z', kitTitle: 'Third kit', phase: 'scoring' as const },
    ];
    const order = orderOf('candidate', twoInterviews(), { leftOut });
    const { blocks } = documentOf(contentOf(order).content, '');
    expect(JSON.stringify(blocks)).toContain(
      'Third kit, 20 October 2025: not in this packet, its scores are sealed.',
    );
  });

  it('[P26] name nobody of any interview when they are de-identified, and one person has one code in all', () => {
    const order = orderOf('candidate', twoInterviews(), { variant: 'deidentified' });
    const { content } = contentOf(order);
    const printed = JSON.stringify([documentFor('deidentified').blocks, packetFileOf(order)]);
    expect(printed).not.toMatch(/Maya|Lindqvist|Ana Duarte|Ravi|Menon|Yuki|Sato/u);
    const raters =
      content.kind === 'candidate' ? content.packet.interviews.map(({ panel }) => panel.raters) : [];
    expect(raters.map((panel) => panel.map(({ name }) => name))).toEqual([
      ['Panelist A', 'Panelist B'],
      ['Panelist A', 'Panelist C'],
    ]);
    expect(printed).toContain('Candidate said Panelist B taught her.');
  });

  it('[P26] name the candidate and nobody else in the variant for the candidate', () => {
    expect(JSON.stringify(documentFor('candidate').blocks)).not.toMatch(/Duarte|Ravi|Menon|Yuki|Sato/u);
  });
});
