import { type Block, paragraph, text } from '../block.ts';

/** How two people, or a person and a file, find out that they hold the same content. A remark: never alone on a page. */
export const sealBlocks = (packetId: string, checksum: string): Block[] => [
  { kind: 'rule' },
  paragraph('caption', text(`Checksum ${checksum}`)),
  paragraph(
    'caption',
    text(
      `SHA-256 of packet ${packetId} as JSON. The PDF, JSON, CSV and Markdown of one packet bear the same one; "panelroom packet validate" works it out from the JSON file.`,
      'muted',
    ),
  ),
];
