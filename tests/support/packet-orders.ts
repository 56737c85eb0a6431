import { packetIdOf } from '../../server/packet/checksum.ts';
import { paint } from '../../server/packet/worker.ts';
import type { InterviewSource } from '../../shared/packet/packet-data.ts';
import { printedViewOf } from '../../shared/packet/packet-json.ts';
import type { LeftOut, PacketOrder } from '../../shared/packet/packet-order.ts';
import type { VariantId } from '../../shared/packet/variants/variant.ts';
import { type PacketRoom, packetMade } from './packet-room.ts';

/** An interview as the server prints it, with the id of its own content. */
export const sourceOf = (scene: PacketRoom): InterviewSource => {
  const view = printedViewOf(scene.view());
  return { view, made: { ...packetMade, packetId: packetIdOf(view) } };
};

interface Several {
  readonly variant?: VariantId;
  readonly leftOut?: readonly LeftOut[];
}

export const orderOf = (
  kind: 'candidate' | 'comparison',
  scenes: readonly PacketRoom[],
  { variant = 'committee', leftOut = [] }: Several = {},
): PacketOrder => ({
  kind,
  variant,
  made: packetMade,
  interviews: scenes.map(sourceOf),
  leftOut,
});

/** An order as a PDF, with the JSON of the same content in it. */
export const pdfOfOrder = (order: PacketOrder, page: 'A4' | 'Letter' = 'A4'): Promise<Uint8Array> =>
  paint({ order, page });
