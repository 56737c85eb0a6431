import type { Agreement } from '../../scoring/agreement.ts';
import { toOneDecimal } from '../../scoring/mechanical-score.ts';
import { type Block, cellsRow, heading, paragraph, strong, text, textCell } from '../block.ts';
import type { PacketData } from '../packet-data.ts';
import { counted } from '../wording.ts';

/** The mechanical score with its formula, and how far the panel agreed. */
export const scoreBlocks = (data: PacketData): Block[] => [
  ...mechanicalBlocks(data),
  heading(2, 'Agreement'),
  paragraph('body', text(agreementWords('Before the debrief', data.agreement.initial))),
  paragraph('body', text(agreementWords('Now', data.agreement.final))),
];

/** How the mechanical score is made, for whoever reads it. */
export const scoreFormula =
  'Mean of the final ratings per panelist and competency, then over panelists, then over competencies by weight. ' +
  'Cannot tell, not rated and not asked are left out. It follows from the ratings and replaces no decision.';

const mechanicalBlocks = ({ score }: PacketData): Block[] => {
  if (score.value === null) return [];
  return [
    {
      kind: 'keep',
      blocks: [
        heading(2, 'Mechanical score'),
        paragraph(
          'body',
          strong(score.value.toFixed(1)),
          text(
            ` from ${counted(score.n, 'rating', 'ratings')} in ${counted(score.terms.length, 'competency', 'competencies')}.`,
          ),
        ),
        paragraph('caption', text(scoreFormula, 'muted')),
        {
          kind: 'table',
          columns: [
            { header: 'Competency', align: 'left', share: 260 },
            { header: 'Mean', align: 'center', share: 60 },
            { header: 'Panelists', align: 'center', share: 60 },
            { header: 'Weight', align: 'center', share: 60 },
          ],
          rows: score.terms.map((term) =>
            cellsRow(
              textCell(text(term.name)),
              textCell(text(toOneDecimal(term.mean).toFixed(1))),
              textCell(text(String(term.panelists))),
              textCell(text(String(term.weight))),
            ),
          ),
        },
      ],
    },
  ];
};

const agreementWords = (when: string, { pairs, exact, withinOne }: Agreement): string => {
  if (pairs === 0) return `${when}: no two ratings of one answer to compare.`;
  return `${when}: of ${counted(pairs, 'pair', 'pairs')} of ratings of one answer, ${exact} equal and ${withinOne} at most one apart.`;
};
