import { type Block, heading } from './block.ts';
import type { PacketData } from './packet-data.ts';
import type { PacketSection } from './section.ts';
import { annexSection } from './sections/annex.ts';
import { decisionSection, openingBlocks } from './sections/decision.ts';
import { matrixSection } from './sections/matrix.ts';
import { processSection } from './sections/process.ts';
import { questionsSection } from './sections/questions.ts';
import { scorecardsSection } from './sections/scorecards.ts';
import type { VariantId } from './variants/variant.ts';

/** In the order of the committee's reading. A new section is one file and one line here. */
export const committeeSections: readonly PacketSection[] = [
  decisionSection,
  matrixSection,
  processSection,
  questionsSection,
  scorecardsSection,
  annexSection,
];

const sections: { readonly [id in VariantId]: readonly PacketSection[] } = {
  committee: committeeSections,
  deidentified: committeeSections,
  // How the panel worked is about the panel.
  candidate: [decisionSection, questionsSection, scorecardsSection, annexSection],
};

/** The packet of one interview. */
export const packetBlocks = (data: PacketData): Block[] => {
  const [first, ...others] = sections[data.variant].map((section) => section.blocksOf(data));
  return [
    ...openingBlocks(data),
    ...(first ?? []),
    { kind: 'contents', title: 'Contents' },
    { kind: 'pageBreak' },
    ...others.flat(),
  ];
};

/** An interview as a part of a larger packet: all of its sections, the first of them under a head of its own. */
export const partBlocks = (data: PacketData): Block[] => [
  heading(1, 'Decision'),
  ...sections[data.variant].flatMap((section) => section.blocksOf(data)),
];
