import { type Block, chip, heading, paragraph, strong, text } from '../block.ts';
import type { PacketData } from '../packet-data.ts';
import type { PacketSection } from '../section.ts';

/** What the words mean: the rating scale and the competencies. */
export const annexSection: PacketSection = {
  id: 'annex',
  blocksOf: (data) => [
    heading(1, 'Annex: scale and competencies'),
    heading(2, 'Rating scale'),
    {
      kind: 'fields',
      rows: data.scale.map(({ value, label, meaning }) => ({
        label: [chip(value)],
        value: [strong(`${label}.`), text(` ${meaning}`)],
      })),
    },
    ...definitions(data),
  ],
};

const definitions = ({ definitions: competencies }: PacketData): Block[] => {
  if (competencies.length === 0) return [];
  return [
    heading(2, 'Competencies'),
    ...competencies.flatMap(({ name, meaning, weight }) => [
      paragraph(
        'body',
        strong(name),
        text(meaning ? `  ${meaning}` : ''),
        text(weight === undefined || weight === 1 ? '' : `  Weight ${weight}.`, 'muted'),
      ),
    ]),
  ];
};
