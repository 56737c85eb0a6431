import type { PacketData, PacketMaking } from '../packet-data.ts';
import type { LeftOut } from '../packet-order.ts';
import { isoTime } from '../time-words.ts';

/** All interviews of one candidate that may be read, oldest first. */
export interface CandidatePacket {
  readonly packetId: string;
  readonly madeAt: string;
  readonly keepUntil: string | null;
  /** As the latest interview spells the name. */
  readonly candidate: string;
  /** Final once every interview of the candidate is. */
  readonly status: 'draft' | 'final';
  readonly interviews: readonly PacketData[];
  readonly leftOut: readonly LeftOut[];
}

export const candidatePacketOf = (
  { made, leftOut }: { readonly made: PacketMaking; readonly leftOut: readonly LeftOut[] },
  interviews: readonly PacketData[],
): CandidatePacket => ({
  packetId: made.packetId,
  madeAt: isoTime(made.at),
  keepUntil: made.keepUntil,
  candidate: interviews.at(-1)?.candidate ?? '',
  status: leftOut.length === 0 && interviews.every(({ status }) => status === 'final') ? 'final' : 'draft',
  interviews,
  leftOut,
});

/** As the contents and the summary name an interview. */
export const interviewName = ({ kit }: PacketData, place: number): string =>
  `Interview ${place + 1}: ${kit.title}`;
