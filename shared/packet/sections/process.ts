import {
  type Block,
  cellsRow,
  type Fields,
  heading,
  paragraph,
  type TableColumn,
  text,
  textCell,
} from '../block.ts';
import type { Deviations, NamedQuestion } from '../deviation.ts';
import type { PacketData } from '../packet-data.ts';
import type { PacketPanelist } from '../panel.ts';
import type { PacketSection } from '../section.ts';
import { clockOf, dayOf } from '../time-words.ts';
import { counted, listed, policyWords, roleWords } from '../wording.ts';

/** How the interview was held: who, when, what was asked, and where it left the plan. */
export const processSection: PacketSection = {
  id: 'process',
  blocksOf: (data) => [
    { kind: 'keep', blocks: [heading(1, 'How the interview was held'), settings(data)] },
    heading(2, 'Panel'),
    panelTable(data),
    ...(data.questions.length > 0 ? [heading(2, 'What was asked'), askedTable(data)] : []),
    heading(2, 'Deviations from the kit'),
    ...deviationLines(data.deviations).map((line) => paragraph('body', text(line))),
  ],
};

const settings = (data: PacketData): Fields => {
  const { kit, panel } = data;
  const used = data.minutesUsed === null ? 'not recorded' : counted(data.minutesUsed, 'minute', 'minutes');
  const rows: [string, string][] = [
    ['Held', data.heldAt ? `${dayOf(data.heldAt)}, ${clockOf(data.heldAt)}` : 'Not held yet'],
    ['Time', `${counted(data.minutesPlanned, 'minute', 'minutes')} planned, ${used} used`],
    ['Kit', `${kit.title} (${kit.id}), version ${kit.version}`],
    ['Scores', sealing(data)],
    ...people('Recused', panel.recused, 'Their ratings and notes are left out.'),
    ...people('Observers', panel.observers, ''),
    ...people('Removed', removedNames(data), 'Their ratings are shown and not counted.'),
  ];
  return {
    kind: 'fields',
    rows: rows.map(([label, value]) => ({ label: [text(label, 'muted')], value: [text(value)] })),
  };
};

const sealing = ({ revealPolicy, revealedAt, openedWithout }: PacketData): string => {
  const opened = revealedAt ? ` Opened ${dayOf(revealedAt)}, ${clockOf(revealedAt)}.` : '';
  const without = openedWithout ? ` Opened without ${listed(openedWithout.names)}.` : '';
  return `${policyWords[revealPolicy]}${opened}${without}`;
};

const people = (label: string, names: readonly string[], remark: string): [string, string][] =>
  names.length === 0 ? [] : [[label, `${listed(names)}. ${remark}`.trim()]];

const removedNames = ({ panel }: PacketData): string[] =>
  panel.raters.filter((panelist) => panelist.standing === 'removed').map((panelist) => panelist.name);

const panelTable = (data: PacketData): Block => ({
  kind: 'table',
  columns: [
    { header: 'Panelist', align: 'left', share: 160 },
    { header: 'Role', align: 'left', share: 90 },
    { header: 'Joined', align: 'left', share: 70 },
    { header: 'Submitted', align: 'left', share: 80 },
    { header: 'Rated before seeing others', align: 'left', share: 120 },
  ],
  rows: data.panel.raters.map((panelist) =>
    cellsRow(
      textCell(text(panelist.name)),
      textCell(text(standing(panelist))),
      textCell(text(clockOf(panelist.joinedAt))),
      textCell(text(panelist.submittedAt ? clockOf(panelist.submittedAt) : 'not submitted')),
      // Every other policy lets nobody see a rating before the own scorecard is locked.
      textCell(text(data.revealPolicy === 'open' ? 'no' : 'yes')),
    ),
  ),
});

const standing = (panelist: PacketPanelist): string =>
  panelist.standing === 'removed'
    ? `${roleWords[panelist.role]}, removed, not counted`
    : roleWords[panelist.role];

const askedColumns: readonly TableColumn[] = [
  { header: 'Question', align: 'left', share: 210 },
  { header: 'Asked by', align: 'left', share: 110 },
  { header: 'At', align: 'left', share: 50 },
  { header: 'Planned', align: 'left', share: 55 },
  { header: 'Used', align: 'left', share: 55 },
];

const askedTable = (data: PacketData): Block => ({
  kind: 'table',
  columns: askedColumns,
  rows: data.questions.map((question) =>
    cellsRow(
      textCell(text(`${question.number}. ${question.title}`)),
      textCell(text(question.askedBy ?? 'not known')),
      textCell(text(question.askedAt)),
      textCell(text(question.minutesPlanned === null ? 'open' : `${question.minutesPlanned} min`)),
      textCell(text(`${question.minutesUsed} min`)),
    ),
  ),
});

const deviationLines = (deviations: Deviations): string[] => {
  const lines = [
    ...named('Skipped', deviations.skipped),
    ...named('Planned and not reached', deviations.notReached),
    ...named('Asked without being planned', deviations.unplanned),
    ...named('Added in the room', deviations.added),
  ];
  if (deviations.askedInOrder)
    lines.push(`Asked in another order than planned: ${deviations.askedInOrder.join(', ')}.`);
  return lines.length === 0 ? ['None. The planned questions were asked in their order.'] : lines;
};

const named = (what: string, questions: readonly NamedQuestion[]): string[] =>
  questions.length === 0
    ? []
    : [`${what}: ${questions.map(({ number, title }) => `${number}. ${title}`).join('; ')}.`];
