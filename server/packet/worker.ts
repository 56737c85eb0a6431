import type { MessagePort } from 'node:worker_threads';
import type { PacketProgress } from '../../shared/http.ts';
import { documentOf } from '../../shared/packet/packet-document.ts';
import type { PacketOrder } from '../../shared/packet/packet-order.ts';
import { paintDocument } from './pdf/painter.ts';
import { preparedPacket } from './prepared-packet.ts';
import { printable } from './printable-data.ts';
import type { PageName } from './theme.ts';

/** What is handed to a worker thread: plain data, copied on the way. All that is made of it is made there. */
export interface PacketTask {
  readonly order: PacketOrder;
  readonly page: PageName;
}

/** Entry of the worker threads, called by name through piscina. Tells on `progress` how far it is. */
export const paint = ({
  order,
  page,
  progress,
}: PacketTask & { progress?: MessagePort }): Promise<Uint8Array> => {
  const tell = (told: PacketProgress) => progress?.postMessage(told);
  tell({ state: 'setting' });
  const { content, checksum, file } = preparedPacket(order);
  return paintDocument({
    document: documentOf(printable(content), checksum),
    page,
    attachment: JSON.stringify(file),
    onPage: (drawn, pages) => tell({ state: 'drawing', page: drawn, pages }),
  });
};
