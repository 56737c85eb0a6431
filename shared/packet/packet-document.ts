import type { Block } from './block.ts';
import { candidateDocument } from './candidate/candidate-document.ts';
import { comparisonDocument } from './comparison/comparison-document.ts';
import type { PacketContent } from './packet-content.ts';
import type { PacketData } from './packet-data.ts';
import { scorecardDocument } from './scorecard/scorecard-document.ts';
import { sealBlocks } from './sections/seal.ts';
import { packetBlocks } from './sections.ts';
import { keepWords } from './wording.ts';

/** What stands on the pages of a document, and what every page says of the whole. */
export interface PacketDocument {
  /** Of the file. */
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
  readonly madeAt: string;
  readonly packetId: string;
  readonly foot: Foot;
  readonly blocks: readonly Block[];
}

/** At the foot of every page: whose it is in the first line, what it rests on in the second. */
export interface Foot {
  readonly name: string;
  readonly identity: string;
  readonly basis: string;
}

/** A content as blocks. The checksum is that of the same content as JSON, and the last thing in the document. */
export const documentOf = (content: PacketContent, checksum: string): PacketDocument => {
  const document = bodyOf(content);
  return { ...document, blocks: [...document.blocks, ...sealBlocks(document.packetId, checksum)] };
};

const bodyOf = (content: PacketContent): PacketDocument => {
  switch (content.kind) {
    case 'interview':
      return interviewDocument(content.data);
    case 'candidate':
      return candidateDocument(content.packet);
    case 'comparison':
      return comparisonDocument(content.comparison);
    case 'scorecard':
      return scorecardDocument(content.scorecard);
  }
};

const interviewDocument = (data: PacketData): PacketDocument => ({
  title: `${data.candidate}, hiring packet`,
  language: data.kit.language,
  madeAt: data.madeAt,
  packetId: data.packetId,
  foot: {
    name: data.candidate,
    identity: `Packet ${data.packetId}.  ${data.status === 'final' ? 'Final' : 'Draft'}.  Confidential.`,
    basis: `Kit ${data.kit.id}, version ${data.kit.version}.  ${keepWords(data.keepUntil)}`,
  },
  blocks: packetBlocks(data),
});
