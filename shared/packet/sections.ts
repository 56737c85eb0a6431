import type { Block } from './block.ts';
import type { PacketData } from './packet-data.ts';
import type { PacketSection } from './section.ts';
import { annexSection } from './sections/annex.ts';
import { decisionSection } from './sections/decision.ts';
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

export const packetBlocks = (data: PacketData): Block[] =>
  sections[data.variant].flatMap((section) => section.blocksOf(data));
