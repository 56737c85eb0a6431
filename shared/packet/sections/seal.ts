import { type Block, heading, paragraph, text } from '../block.ts';

/** How two people, or a person and a file, find out that they hold the same content. */
export const sealBlocks = (packetId: string, checksum: string): Block[] => [
  {
    kind: 'keep',
    blocks: [
      heading(2, 'Checksum'),
      paragraph('body', text(checksum)),
      paragraph(
        'caption',
        text(
          `SHA-256 of packet ${packetId} as JSON. The PDF, JSON, CSV and Markdown of one packet bear the same one; "panelroom packet validate" works it out from the JSON file.`,
          'muted',
        ),
      ),
    ],
  },
];
