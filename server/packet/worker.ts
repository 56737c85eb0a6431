import { type PacketMaking, packetDataOf } from '../../shared/packet/packet-data.ts';
import { variantJson } from '../../shared/packet/packet-json.ts';
import type { VariantId } from '../../shared/packet/variants/variant.ts';
import type { RoomView } from '../../shared/room/project.ts';
import { paintPacket } from './pdf/painter.ts';
import type { PageName } from './theme.ts';

/** What is handed to a worker thread: plain data, copied on the way. All that is made of it is made there. */
export interface PacketTask {
  readonly view: RoomView;
  readonly made: PacketMaking;
  readonly variant: VariantId;
  readonly page: PageName;
}

/** Entry of the worker threads, called by name through piscina. */
export const paint = ({ view, made, variant, page }: PacketTask): Promise<Uint8Array> =>
  paintPacket({
    data: packetDataOf(view, made, { variant }),
    page,
    attachment: JSON.stringify(variantJson(view, made, variant)),
  });
