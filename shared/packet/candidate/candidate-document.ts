import { type Block, paragraph, text } from '../block.ts';
import type { PacketData } from '../packet-data.ts';
import type { PacketDocument } from '../packet-document.ts';
import { extentOf } from '../sections/decision.ts';
import { partBlocks } from '../sections.ts';
import { dayOf } from '../time-words.ts';
import { counted, keepWords, statusWords } from '../wording.ts';
import { type CandidatePacket, interviewName } from './candidate-packet.ts';
import { summaryBlocks } from './summary.ts';

/** A summary of all interviews, then each of them as a part with all of its sections. */
export const candidateDocument = (packet: CandidatePacket): PacketDocument => ({
  title: `${packet.candidate}, hiring packet of ${counted(packet.interviews.length, 'interview', 'interviews')}`,
  language: packet.interviews.at(-1)?.kit.language ?? 'en',
  madeAt: packet.madeAt,
  packetId: packet.packetId,
  foot: {
    name: packet.candidate,
    identity: `Packet ${packet.packetId}.  ${statusWords[packet.status]}.  Confidential.`,
    basis: `${counted(packet.interviews.length, 'interview', 'interviews')}.  ${keepWords(packet.keepUntil)}`,
  },
  blocks: [...summaryBlocks(packet), ...packet.interviews.map(interviewPart)],
});

const interviewPart = (data: PacketData, place: number): Block => ({
  kind: 'part',
  text: interviewName(data, place),
  blocks: [paragraph('body', text(circumstances(data), 'secondary')), ...partBlocks(data)],
});

const circumstances = (data: PacketData): string => {
  const held = data.heldAt ? `Held ${dayOf(data.heldAt)}. ` : '';
  return `${statusWords[data.status]}. ${held}${extentOf(data)}. Packet ${data.packetId}, kit ${data.kit.id}, version ${data.kit.version}.`;
};
