import { type CandidatePacket, candidatePacketOf } from './candidate/candidate-packet.ts';
import { type Comparison, comparisonCode, comparisonOf } from './comparison/comparison.ts';
import type { CsvSource } from './exports/csv.ts';
import { type PacketData, redactedPacket, redactedPackets } from './packet-data.ts';
import type { PacketOrder } from './packet-order.ts';
import { type ScorecardData, scorecardDataOf } from './scorecard/scorecard-data.ts';
import { oneCandidate, type Scrubbed } from './variants/variant.ts';

/** Everything that a document prints, with nothing left to look up. */
export type PacketContent =
  | { readonly kind: 'interview'; readonly data: PacketData }
  | { readonly kind: 'candidate'; readonly packet: CandidatePacket }
  | { readonly kind: 'comparison'; readonly comparison: Comparison }
  | { readonly kind: 'scorecard'; readonly scorecard: ScorecardData };

/** The content, and what was scrubbed from its texts. */
export const contentOf = (
  order: PacketOrder,
): { readonly content: PacketContent; readonly scrubbed: readonly Scrubbed[] } => {
  switch (order.kind) {
    case 'interview': {
      const { data, scrubbed } = redactedPacket(order.view, order.made, order.variant);
      return { content: { kind: 'interview', data }, scrubbed };
    }
    case 'candidate': {
      const { all, scrubbed } = redactedPackets(order.interviews, order.variant, oneCandidate);
      return { content: { kind: 'candidate', packet: candidatePacketOf(order, all) }, scrubbed };
    }
    case 'comparison': {
      const { all, scrubbed } = redactedPackets(order.interviews, order.variant, comparisonCode);
      return { content: { kind: 'comparison', comparison: comparisonOf(order, all) }, scrubbed };
    }
    case 'scorecard':
      return {
        content: { kind: 'scorecard', scorecard: scorecardDataOf(order.view, order.panelistId, order.made) },
        scrubbed: [],
      };
  }
};

/** The interviews whose ratings it holds. */
export const interviewsIn = (content: PacketContent): readonly PacketData[] => {
  switch (content.kind) {
    case 'interview':
      return [content.data];
    case 'candidate':
      return content.packet.interviews;
    case 'comparison':
      return content.comparison.interviews;
    case 'scorecard':
      return [];
  }
};

/** The same as rows of a table of ratings. */
export const csvSourcesIn = (content: PacketContent): readonly CsvSource[] =>
  content.kind === 'scorecard' ? [{ ...content.scorecard, status: 'draft' }] : interviewsIn(content);
