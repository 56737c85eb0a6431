import { type Block, chip, heading, strong, text } from '../block.ts';
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
  const rows = competencies.map(({ name, meaning, weight }) => ({
    label: [strong(name)],
    value: [
      text(meaning ?? 'The kit gives no definition.', meaning ? 'ink' : 'muted'),
      text(weight === undefined || weight === 1 ? '' : `  Weight ${weight}.`, 'muted'),
    ],
  }));
  return [heading(2, 'Competencies'), { kind: 'fields', rows }];
};
