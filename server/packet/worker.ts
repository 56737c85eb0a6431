import type { PacketData } from '../../shared/packet/packet-data.ts';
import { paintPacket } from './painter.ts';
import type { PageName } from './theme.ts';

/** What is handed to a worker thread: plain data, copied on the way. */
export interface PaintTask {
  readonly data: PacketData;
  readonly page: PageName;
}

/** Entry of the worker threads, called by name through piscina. */
export const paint = ({ data, page }: PaintTask): Promise<Uint8Array> => paintPacket(data, page);
