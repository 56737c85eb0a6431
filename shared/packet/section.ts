import type { Block } from './block.ts';
import type { PacketData } from './packet-data.ts';

/** A part of the packet: a pure function, so that it is tested as data. */
export interface PacketSection {
  readonly id: string;
  readonly blocksOf: (data: PacketData) => Block[];
}
