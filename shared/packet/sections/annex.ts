import { type Block, cellsRow, chip, heading, paragraph, strong, text, textCell } from '../block.ts';
import type { PacketData } from '../packet-data.ts';
import type { PacketSection } from '../section.ts';

/** What the words mean: the rating scale and the competencies. */
export const annexSection: PacketSection = {
  id: 'annex',
  blocksOf: (data) => [
    heading(1, 'Annex: scale and competencies'),
    { kind: 'keep', blocks: [heading(2, 'Rating scale'), scaleFields(data.scale)] },
    ...definitions(data),
    ...replacements(data),
  ],
};

/** Each level with its chip and what it means. */
export const scaleFields = (scale: PacketData['scale']): Block => ({
  kind: 'fields',
  rows: scale.map(({ value, label, meaning }) => ({
    label: [chip(value)],
    value: [strong(`${label}.`), text(` ${meaning}`)],
  })),
});

const definitions = ({ definitions: competencies }: PacketData): Block[] => {
  if (competencies.length === 0) return [];
  const rows = competencies.map(({ name, meaning, weight }) => ({
    label: [strong(name)],
    value: [
      text(meaning ?? 'The kit gives no definition.', meaning ? 'ink' : 'muted'),
      text(weight === undefined || weight === 1 ? '' : `  Weight ${weight}.`, 'muted'),
    ],
  }));
  return [{ kind: 'keep', blocks: [heading(2, 'Competencies'), { kind: 'fields', rows }] }];
};

/** For whoever checks that nothing was missed, or too much taken out. */
const replacements = ({ replacements: made, variant }: PacketData): Block[] => {
  if (variant === 'committee') return [];
  if (made.length === 0) return [heading(2, 'Names in texts'), paragraph('body', text('None was found.'))];
  return [
    heading(2, 'Names in texts'),
    {
      kind: 'table',
      columns: [
        { header: 'Where', align: 'left', share: 300 },
        { header: 'Now reads', align: 'left', share: 120 },
        { header: 'Times', align: 'center', share: 50 },
      ],
      rows: made.map(({ where, instead, times }) =>
        cellsRow(textCell(text(where)), textCell(text(instead)), textCell(text(String(times)))),
      ),
    },
  ];
};
