import { groupedByDisagreement } from '../../scoring/disagreement.ts';
import type { RatingFigures } from '../../scoring/figures.ts';
import {
  type Block,
  type Cell,
  chipsCell,
  heading,
  paragraph,
  type TableColumn,
  type TableRow,
  text,
  textCell,
} from '../block.ts';
import type { CompetencyFigures } from '../competency-figures.ts';
import { isLevelMark } from '../mark.ts';
import type { PacketData } from '../packet-data.ts';
import { countedIn } from '../panel.ts';
import { clockOf } from '../time-words.ts';
import { disagreementWords, figure, listed, policyWords } from '../wording.ts';

/** With more panelists than this the first page shows figures only; the matrix shows everybody. */
const mostPanelists = 5;

/** A competency a line, where the panel is furthest apart first. */
export const competencyStrip = (data: PacketData): Block[] => {
  const panelists = countedIn(data.panel);
  const asked = data.competencies.filter((row) => row.asked);
  if (asked.length === 0) return [heading(2, 'Scores by competency'), paragraph('body', text(nothingAsked))];
  const names = panelists.length <= mostPanelists ? panelists.map((panelist) => panelist.shortName) : [];
  const rows = groupedByDisagreement(asked).flatMap((group): TableRow[] => [
    { kind: 'group', label: [text(disagreementWords[group.disagreement], 'secondary')] },
    ...group.rows.map((row) => stripRow(row, names.length)),
  ]);
  return [
    heading(2, 'Scores by competency'),
    { kind: 'table', columns: columnsFor(names), rows },
    paragraph('caption', text(`${notAsked(data)}${sealing(data)}${missingMarks(data)}`, 'muted')),
  ];
};

const nothingAsked = 'No question was asked.';

const columnsFor = (names: readonly string[]): TableColumn[] => [
  { header: 'Competency', align: 'left', share: 150 },
  ...names.map((header): TableColumn => ({ header, align: 'center', share: 46 })),
  { header: 'Median', align: 'center', share: 40 },
  { header: 'Range', align: 'center', share: 40 },
  { header: 'n', align: 'center', share: 22 },
  { header: 'Ratings by level', align: 'levels', share: 78 },
];

const stripRow = (row: CompetencyFigures, chipColumns: number): TableRow => ({
  kind: 'cells',
  indent: true,
  cells: [
    textCell(text(row.name)),
    ...row.cells.slice(0, chipColumns).map((marks) => chipsCell(...marks)),
    ...figureCells(row.figures),
    { kind: 'distribution', distribution: row.figures.distribution },
  ],
});

/** Median, range and n. */
export const figureCells = ({ median, range, n }: RatingFigures): Cell[] => [
  textCell(text(figure(median))),
  textCell(text(range ? `${range.lowest} to ${range.highest}` : 'none')),
  textCell(text(String(n))),
];

const notAsked = (data: PacketData): string => {
  const names = data.competencies.filter((row) => !row.asked).map((row) => row.name);
  return names.length === 0 ? '' : `Not asked: ${listed(names)}. `;
};

const sealing = ({ revealPolicy, revealedAt }: PacketData): string => {
  const opened = revealedAt ? ` They were opened at ${clockOf(revealedAt)}.` : '';
  return `${policyWords[revealPolicy]}${opened} Squares are below the bar, rounds meet it.`;
};

const missingMarks = ({ competencies }: PacketData): string =>
  competencies.some((row) => row.cells.flat().some((mark) => !isLevelMark(mark))) ? ` ${missingKinds}` : '';

/** What the two drawn kinds of missing mean. */
export const missingKinds = 'A question mark is cannot tell, a dash is not rated. Neither is in any figure.';
