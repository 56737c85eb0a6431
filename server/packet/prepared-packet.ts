import { contentOf, type PacketContent } from '../../shared/packet/packet-content.ts';
import { packetFileOf } from '../../shared/packet/packet-file.ts';
import type { PacketOrder } from '../../shared/packet/packet-order.ts';
import type { Scrubbed } from '../../shared/packet/variants/variant.ts';
import { checksumOf } from './checksum.ts';

/** What every form of a packet is made of. */
export interface PreparedPacket {
  readonly content: PacketContent;
  readonly checksum: string;
  /** The content as data, with the checksum. */
  readonly file: object;
  readonly scrubbed: readonly Scrubbed[];
}

/** One snapshot for all forms, so that their checksum is one. */
export const preparedPacket = (order: PacketOrder): PreparedPacket => {
  const file = packetFileOf(order);
  const checksum = checksumOf(file);
  return { ...contentOf(order), checksum, file: { ...file, checksum } };
};
