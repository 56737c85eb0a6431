import { type Block, cellsRow, heading, paragraph, strong, type TableRow, text, textCell } from '../block.ts';
import type { CompetencyFigures } from '../competency-figures.ts';
import type { PacketData } from '../packet-data.ts';
import type { LeftOut } from '../packet-order.ts';
import { countedIn, type PacketPanelist } from '../panel.ts';
import { figureCells } from '../sections/competency-strip.ts';
import { verdictInlines } from '../sections/recommendations.ts';
import { dayOf } from '../time-words.ts';
import { variants } from '../variants.ts';
import { counted, outcomeWords, phaseWords, statusWords } from '../wording.ts';
import { type CandidatePacket, interviewName } from './candidate-packet.ts';

/** The first page of several interviews: what each came to, without a figure over all of them. */
export const summaryBlocks = (packet: CandidatePacket): Block[] => [
  ...openingBlocks(packet),
  ...leftOutBlocks(packet),
  heading(2, 'Interviews'),
  interviewTable(packet.interviews),
  heading(2, 'Recommendations'),
  recommendationTable(packet.interviews),
  heading(2, 'Scores by competency'),
  scoreTable(packet.interviews),
  paragraph('caption', text(noTotal, 'muted')),
  { kind: 'contents', title: 'Contents' },
];

const noTotal =
  'Each interview has its own kit, questions and panel, so there is no figure over all of them. The evidence stands in the parts.';

const openingBlocks = ({ candidate, status, interviews }: CandidatePacket): Block[] => {
  const forWhom = interviews[0] ? variants[interviews[0].variant].forWhom : '';
  const days = interviews.flatMap(({ heldAt }) => (heldAt ? [dayOf(heldAt)] : []));
  const [first, last] = [days[0], days.at(-1)];
  const when = first === undefined ? '' : first === last ? `, ${first}` : `, ${first} to ${last}`;
  const roles = [...new Set(interviews.flatMap(({ role }) => role ?? []))];
  const role = roles.length === 0 ? '' : `${roles.join(', ')}. `;
  return [
    paragraph('body', text(`${statusWords[status]} packet ${forWhom}${when}`, 'secondary')),
    { kind: 'title', text: candidate, bookmark: 'Summary' },
    paragraph(
      'body',
      text(`${role}${counted(interviews.length, 'interview', 'interviews')} in this packet.`, 'secondary'),
    ),
  ];
};

/** What the reader might take for granted: interviews that are sealed, and inputs that nobody gave. */
const leftOutBlocks = ({ leftOut, interviews }: CandidatePacket): Block[] => {
  const lines = [
    ...leftOut.map(leftOutWords),
    ...interviews.flatMap((data, place) =>
      data.missing.length === 0
        ? []
        : [`${interviewName(data, place)}: ${counted(data.missing.length, 'input', 'inputs')} missing.`],
    ),
  ];
  if (lines.length === 0) return [];
  return [
    {
      kind: 'callout',
      blocks: [
        paragraph('body', strong('Missing', 'caution')),
        ...lines.map((line) => paragraph('body', text(line))),
      ],
    },
  ];
};

const leftOutWords = ({ heldAt, kitTitle, phase }: LeftOut): string =>
  `${kitTitle}${heldAt ? `, ${dayOf(heldAt)}` : ''}: not in this packet, ${phaseWords[phase]}.`;

const interviewTable = (interviews: readonly PacketData[]): Block => ({
  kind: 'table',
  columns: [
    { header: 'Interview', align: 'left', share: 190 },
    { header: 'Held', align: 'left', share: 90 },
    { header: 'Panel', align: 'center', share: 36 },
    { header: 'Questions', align: 'center', share: 50 },
    { header: 'Decision', align: 'left', share: 84 },
    { header: 'Packet', align: 'left', share: 76 },
  ],
  rows: interviews.map((data, place) =>
    cellsRow(
      textCell(text(interviewName(data, place))),
      textCell(text(data.heldAt ? dayOf(data.heldAt) : 'not recorded')),
      textCell(text(String(countedIn(data.panel).length))),
      textCell(text(String(data.questions.length))),
      textCell(data.decision ? strong(outcomeWords[data.decision.outcome]) : text('none yet', 'muted')),
      textCell(text(data.packetId, 'muted')),
    ),
  ),
});

const groupOf = (data: PacketData, place: number): TableRow => ({
  kind: 'group',
  label: [strong(interviewName(data, place))],
});

const recommendationTable = (interviews: readonly PacketData[]): Block => ({
  kind: 'table',
  columns: [
    { header: 'Panelist', align: 'left', share: 180 },
    { header: 'Recommendation', align: 'left', share: 300 },
  ],
  rows: interviews.flatMap((data, place): TableRow[] => [
    groupOf(data, place),
    ...countedIn(data.panel).map(recommendationRow),
  ]),
});

const recommendationRow = (panelist: PacketPanelist): TableRow => ({
  kind: 'cells',
  indent: true,
  cells: [textCell(text(panelist.name)), textCell(...verdictInlines(panelist))],
});

const scoreTable = (interviews: readonly PacketData[]): Block => ({
  kind: 'table',
  columns: [
    { header: 'Competency', align: 'left', share: 250 },
    { header: 'Median', align: 'center', share: 46 },
    { header: 'Range', align: 'center', share: 50 },
    { header: 'n', align: 'center', share: 30 },
    { header: 'Ratings by level', align: 'levels', share: 100 },
  ],
  rows: interviews.flatMap((data, place): TableRow[] => [
    groupOf(data, place),
    ...data.competencies.filter((row) => row.asked).map(scoreRow),
  ]),
});

const scoreRow = (row: CompetencyFigures): TableRow => ({
  kind: 'cells',
  indent: true,
  cells: [
    textCell(text(row.name)),
    ...figureCells(row.figures),
    { kind: 'distribution', distribution: row.figures.distribution },
  ],
});
