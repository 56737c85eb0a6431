import { paintDocument } from '../../server/packet/pdf/painter.ts';
import { printable } from '../../server/packet/printable-data.ts';
import type { PageName } from '../../server/packet/theme.ts';
import type { PacketContent } from '../../shared/packet/packet-content.ts';
import type { PacketData } from '../../shared/packet/packet-data.ts';
import { documentOf } from '../../shared/packet/packet-document.ts';

/** Stands where the checksum of the content does; a test that needs the real one makes the packet's file. */
export const someChecksum = '0123456789abcdef'.repeat(4);

/** A content as the server paints it. */
export const paintContent = (
  content: PacketContent,
  page: PageName = 'A4',
  attachment: string | null = null,
): Promise<Uint8Array> =>
  paintDocument({ document: documentOf(printable(content), someChecksum), page, attachment });

/** The packet of one interview. */
export const paintPacket = (
  data: PacketData,
  page: PageName = 'A4',
  attachment: string | null = null,
): Promise<Uint8Array> => paintContent({ kind: 'interview', data }, page, attachment);
