import { groupedByDisagreement } from '../../scoring/disagreement.ts';
import {
  type Block,
  type Cell,
  chip,
  chipsCell,
  type EvidenceItem,
  heading,
  linked,
  paragraph,
  strong,
  type TableColumn,
  type TableRow,
  text,
  textCell,
} from '../block.ts';
import type { CompetencyFigures, InitialAndFinal, QuestionFigures } from '../competency-figures.ts';
import type { PacketData } from '../packet-data.ts';
import { countedIn } from '../panel.ts';
import type { PacketSection } from '../section.ts';
import { disagreementWords } from '../wording.ts';
import { figureCells, missingKinds } from './competency-strip.ts';
import { questionAnchor } from './questions.ts';
import { scoreBlocks } from './score.ts';

/** As many panelists as have room beside each other; more of them make a second table. */
const panelistsATable = 6;

/** Every rating: competencies, then questions, by panelist, sorted by spread. */
export const matrixSection: PacketSection = {
  id: 'matrix',
  blocksOf: (data) => {
    const rows = data.competencies.filter((row) => row.asked);
    if (rows.length === 0) return [];
    return [
      heading(1, 'Every rating'),
      ...tables(data, rows),
      paragraph('caption', text(`${scaleWords(data)} ${missingKinds}`, 'muted')),
      ...changeBlocks(data),
      ...consensusBlocks(rows),
      ...scoreBlocks(data),
    ];
  },
};

const tables = (data: PacketData, rows: readonly CompetencyFigures[]): Block[] => {
  const names = countedIn(data.panel).map((panelist) => panelist.shortName);
  if (names.length <= panelistsATable) return [matrixTable(rows, names, 0)];
  const tablesNeeded = Math.ceil(names.length / panelistsATable);
  return Array.from({ length: tablesNeeded }, (_, table): Block[] => {
    const from = table * panelistsATable;
    const shown = names.slice(from, from + panelistsATable);
    return [heading(2, `Panelists ${from + 1} to ${from + shown.length}`), matrixTable(rows, shown, from)];
  }).flat();
};

const matrixTable = (rows: readonly CompetencyFigures[], names: readonly string[], from: number): Block => ({
  kind: 'table',
  columns: [
    { header: 'Question', align: 'left', share: 176 },
    ...names.map((header): TableColumn => ({ header, align: 'center', share: 48 })),
    { header: 'Median', align: 'center', share: 48 },
    { header: 'Range', align: 'center', share: 38 },
    { header: 'n', align: 'center', share: 22 },
  ],
  rows: groupedByDisagreement(rows).flatMap((group) =>
    group.rows.flatMap((row): TableRow[] => [
      {
        kind: 'group',
        label: [strong(row.name), text(`   ${disagreementWords[group.disagreement].toLowerCase()}`, 'muted')],
      },
      ...row.questions.map((question) => questionRow(question, from, names.length)),
      ...consensusRow(row, names.length),
    ]),
  ),
});

const questionRow = (question: QuestionFigures, from: number, panelists: number): TableRow => ({
  kind: 'cells',
  indent: true,
  cells: [
    textCell(linked(`${question.number}. ${question.title}`, questionAnchor(question))),
    ...question.ratings.slice(from, from + panelists).map(ratingCell),
    ...figureCells(question.figures),
  ],
});

const ratingCell = ({ initial, final }: InitialAndFinal): Cell =>
  initial === final ? chipsCell(final) : textCell(chip(initial), text(' › ', 'muted'), chip(final));

const consensusRow = ({ consensus }: CompetencyFigures, panelists: number): TableRow[] =>
  consensus
    ? [
        {
          kind: 'cells',
          indent: true,
          cells: [
            textCell(text('Agreed in the debrief  ', 'secondary'), chip(consensus.mark)),
            ...Array.from({ length: panelists + 3 }, () => textCell()),
          ],
        },
      ]
    : [];

const scaleWords = ({ scale }: PacketData): string =>
  `${scale.map(({ value, label }) => `${value} ${label}`).join(', ')}.`;

const changeBlocks = ({ questions }: PacketData): Block[] => {
  const items = questions.flatMap((question) =>
    question.ratings.flatMap(({ panelist, changes }) =>
      changes.map(
        (change): EvidenceItem => ({
          source: [
            text(`${panelist.name}, question ${question.number}  `, 'muted'),
            chip(change.from),
            text(' › ', 'muted'),
            chip(change.to),
          ],
          text: change.reason,
          continued: `${panelist.name}, question ${question.number}`,
        }),
      ),
    ),
  );
  return items.length === 0 ? [] : [heading(2, 'Changes after the reveal'), { kind: 'evidence', items }];
};

const consensusBlocks = (rows: readonly CompetencyFigures[]): Block[] => {
  const items = rows.flatMap(({ name, consensus }): EvidenceItem[] =>
    consensus?.reason
      ? [
          {
            source: [text(`${name}  `, 'muted'), chip(consensus.mark)],
            text: consensus.reason,
            continued: name,
          },
        ]
      : [],
  );
  return items.length === 0 ? [] : [heading(2, 'Agreed in the debrief'), { kind: 'evidence', items }];
};
