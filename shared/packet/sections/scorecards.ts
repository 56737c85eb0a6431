import { type AskedQuestion, opening, type PacketNote } from '../asked-question.ts';
import {
  type Block,
  cellsRow,
  chip,
  chipsCell,
  heading,
  linked,
  paragraph,
  type TableRow,
  text,
  textCell,
} from '../block.ts';
import type { PacketPanelist } from '../panel.ts';
import type { PacketSection } from '../section.ts';
import { clockOf } from '../time-words.ts';
import { counted, roleWords } from '../wording.ts';
import { questionAnchor } from './questions.ts';
import { verdictChanges, verdictInlines } from './recommendations.ts';

/** A scorecard a panelist: the recommendation and why, the ratings, and where the evidence stands. */
export const scorecardsSection: PacketSection = {
  id: 'scorecards',
  blocksOf: (data) =>
    data.panel.raters.length === 0
      ? []
      : [
          heading(1, 'Scorecards'),
          ...data.panel.raters.map((panelist) => scorecardBlock(data.questions, panelist)),
        ],
};

export const scorecardBlock = (questions: readonly AskedQuestion[], panelist: PacketPanelist): Block => ({
  kind: 'named',
  name: panelist.name,
  blocks: [
    {
      kind: 'keep',
      blocks: [
        heading(2, panelist.name),
        paragraph('caption', text(circumstances(panelist), 'muted')),
        paragraph('body', ...verdictInlines(panelist)),
        ...verdictChanges(panelist),
        ...takeaways(panelist),
      ],
    },
    ...notedBlocks(questions, panelist),
    ...ratingsTable(questions, panelist),
  ],
});

const takeaways = ({ recommendation }: PacketPanelist): Block[] =>
  recommendation?.takeaways ? [paragraph('quote', text(recommendation.takeaways))] : [];

const circumstances = (panelist: PacketPanelist): string => {
  const submitted = panelist.submittedAt
    ? `Submitted at ${clockOf(panelist.submittedAt)}.`
    : 'Not submitted.';
  const removed = panelist.standing === 'removed' ? ' Removed from the room, not counted.' : '';
  return `${roleWords[panelist.role]}. ${submitted}${removed}`;
};

const notedBlocks = (questions: readonly AskedQuestion[], panelist: PacketPanelist): Block[] =>
  (['strength', 'concern'] as const).flatMap((sign) => {
    const notes = questions.flatMap((question) =>
      question.notes
        .filter((note) => note.author.id === panelist.id && note.sign === sign)
        .map((note) => pointer(note, question)),
    );
    return notes.length === 0 ? [] : [heading(3, sign === 'strength' ? 'Strengths' : 'Concerns'), ...notes];
  });

/** The note itself stands with its question; here only where to find it. */
const pointer = (note: PacketNote, question: AskedQuestion): Block =>
  paragraph(
    'quote',
    text(opening(note.text, 110)),
    text('  '),
    linked(
      `question\u00a0${question.number},\u00a0at\u00a0${note.elapsed}`,
      questionAnchor(question),
      'muted',
    ),
  );

const ratingsTable = (questions: readonly AskedQuestion[], panelist: PacketPanelist): Block[] => {
  const rows = questions.flatMap((question): TableRow[] => {
    const rating = question.ratings.find((one) => one.panelist.id === panelist.id);
    if (!rating) return [];
    const noted = question.notes.filter((note) => note.author.id === panelist.id).length;
    return [
      cellsRow(
        textCell(linked(`${question.number}. ${question.title}`, questionAnchor(question))),
        textCell(text(question.competency ?? 'No competency', 'secondary')),
        rating.initial === rating.final
          ? chipsCell(rating.final)
          : textCell(chip(rating.initial), text(' › ', 'muted'), chip(rating.final)),
        textCell(text(counted(noted, 'note', 'notes'), 'secondary')),
      ),
    ];
  });
  if (rows.length === 0) return [paragraph('body', text('No question was rated.', 'muted'))];
  return [
    heading(3, 'Ratings'),
    {
      kind: 'table',
      columns: [
        { header: 'Question', align: 'left', share: 230 },
        { header: 'Competency', align: 'left', share: 140 },
        { header: 'Rating', align: 'center', share: 60 },
        { header: 'Evidence', align: 'left', share: 60 },
      ],
      rows,
    },
  ];
};
