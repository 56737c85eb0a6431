import {
  type Block,
  type Cell,
  cellsRow,
  chip,
  type Inline,
  strong,
  type TableColumn,
  type TableRow,
  text,
  textCell,
} from '../block.ts';
import type { PacketData } from '../packet-data.ts';
import { countedIn } from '../panel.ts';
import { figureCells } from '../sections/competency-strip.ts';
import { dayOf } from '../time-words.ts';
import { figure, outcomeWords, verdictMark } from '../wording.ts';
import { competencyNames, figuresOn } from './competencies.ts';

/** A line a candidate: who recommends what, the mechanical score with its n, the decision. */
export const candidateTable = (interviews: readonly PacketData[]): Block => ({
  kind: 'table',
  columns: [
    { header: 'Candidate', align: 'left', share: 120 },
    { header: 'Held', align: 'left', share: 84 },
    { header: 'Recommendations', align: 'left', share: 100 },
    { header: 'Score', align: 'center', share: 40 },
    { header: 'n', align: 'center', share: 30 },
    { header: 'Decision', align: 'left', share: 74 },
    { header: 'Packet', align: 'left', share: 76 },
  ],
  rows: interviews.map((data) =>
    cellsRow(
      textCell(text(data.candidate)),
      textCell(text(data.heldAt ? dayOf(data.heldAt) : 'not recorded')),
      textCell(...verdicts(data)),
      textCell(text(data.score.value === null ? 'none' : data.score.value.toFixed(1))),
      textCell(text(String(data.score.n))),
      textCell(data.decision ? strong(outcomeWords[data.decision.outcome]) : text('none yet', 'muted')),
      textCell(text(data.packetId, 'muted')),
    ),
  ),
});

/** The final recommendations as their shapes, highest first. */
const verdicts = (data: PacketData): Inline[] => {
  const marks = countedIn(data.panel).map(({ recommendation }) =>
    recommendation ? verdictMark[recommendation.verdict] : ('notRated' as const),
  );
  const order = [4, 3, 2, 1, 'cannotTell', 'notRated'] as const;
  const sorted = marks.sort((a, b) => order.indexOf(a) - order.indexOf(b));
  return sorted.flatMap((mark, place) => [...(place > 0 ? [text(' ')] : []), chip(mark)]);
};

/** A group a competency, with a line a candidate. */
export const competencyTable = (interviews: readonly PacketData[]): Block => ({
  kind: 'table',
  columns: [
    { header: 'Candidate', align: 'left', share: 220 },
    { header: 'Median', align: 'center', share: 48 },
    { header: 'Range', align: 'center', share: 52 },
    { header: 'n', align: 'center', share: 30 },
    { header: 'Ratings by level', align: 'levels', share: 110 },
  ],
  rows: competencyNames(interviews).flatMap((name, place): TableRow[] => [
    { kind: 'group', label: [strong(`${place + 1}. ${name}`)] },
    ...interviews.map(
      (data): TableRow => ({
        kind: 'cells',
        indent: true,
        cells: [textCell(text(data.candidate)), ...competencyCells(data, name)],
      }),
    ),
  ]),
});

const competencyCells = (data: PacketData, name: string): Cell[] => {
  const figures = figuresOn(data, name);
  return figures
    ? [...figureCells(figures), { kind: 'distribution', distribution: figures.distribution }]
    : [textCell(text('not asked', 'muted')), textCell(), textCell(), textCell()];
};

/** As many candidates as have room beside each other; their names stand in the columns' heads. */
const candidatesATable = 5;

/** Which questions each candidate was asked, with the median of what the answer was rated. */
export const askedTables = (interviews: readonly PacketData[]): Block[] =>
  Array.from({ length: Math.ceil(interviews.length / candidatesATable) }, (_, table) =>
    askedTable(interviews, interviews.slice(table * candidatesATable, (table + 1) * candidatesATable)),
  );

const askedTable = (all: readonly PacketData[], shown: readonly PacketData[]): Block => ({
  kind: 'table',
  columns: [
    { header: 'Question', align: 'left', share: 200 },
    ...shown.map(({ candidate }): TableColumn => ({ header: candidate, align: 'center', share: 60 })),
  ],
  rows: questionsIn(all).map(({ id, label }) =>
    cellsRow(textCell(text(label)), ...shown.map((data) => askedCell(data, id))),
  ),
});

/** Every question that somebody was asked: the kit's by number, then those added in rooms. */
const questionsIn = (interviews: readonly PacketData[]): { id: string; label: string }[] => {
  const known = new Map<string, { id: string; label: string; order: number }>();
  for (const { questions } of interviews)
    for (const { id, number, title, addedInRoom } of questions)
      known.set(id, {
        id,
        label: addedInRoom ? `Added: ${title}` : `${number}. ${title}`,
        order: number + (addedInRoom ? 1e6 : 0),
      });
  return [...known.values()].sort((a, b) => a.order - b.order);
};

const askedCell = (data: PacketData, id: string): Cell => {
  const question = data.questions.find((one) => one.id === id);
  if (!question) return textCell(text('not asked', 'muted'));
  const rows = data.competencies.flatMap(({ questions }) => questions);
  const median = rows.find(({ number }) => number === question.number)?.figures.median ?? null;
  return textCell(text(median === null ? 'no rating' : figure(median)));
};
