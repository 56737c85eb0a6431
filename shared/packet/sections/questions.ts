import type { AskedQuestion, PacketNote, PacketRating } from '../asked-question.ts';
import {
  type Block,
  chip,
  type EvidenceItem,
  heading,
  type Inline,
  paragraph,
  strong,
  text,
  unbroken,
} from '../block.ts';
import type { PacketSection } from '../section.ts';
import { counted, listed, markWords, signWords } from '../wording.ts';

/** A block a question, in the order they were asked. */
export const questionsSection: PacketSection = {
  id: 'questions',
  blocksOf: ({ questions }) => questionsBlocks(questions),
};

export const questionsBlocks = (questions: readonly AskedQuestion[]): Block[] =>
  questions.length === 0 ? [] : [heading(1, 'Questions as asked'), ...questions.map(questionBlock)];

/** What links to a question's block name. */
export const questionAnchor = ({ number }: { readonly number: number }): string => `question-${number}`;

const questionBlock = (question: AskedQuestion): Block => {
  const name = `${question.number}. ${question.title}`;
  return {
    kind: 'named',
    name,
    blocks: [
      {
        kind: 'keep',
        blocks: [
          { ...heading(2, name), anchor: questionAnchor(question) },
          paragraph('caption', text(circumstances(question), 'muted')),
          paragraph('quote', text(question.wording)),
          ...(question.code ? [] : ratingLine(question)),
        ],
      },
      ...codeBlocks(question),
      ...question.ratings.flatMap(changeBlocks),
      ...anchorBlocks(question),
      ...probeBlocks(question),
      ...evidenceBlocks(question),
    ],
  };
};

/** Code may be longer than a page, so the ratings stand under it. */
const codeBlocks = (question: AskedQuestion): Block[] =>
  question.code ? [paragraph('body', text(question.code, 'secondary')), ...ratingLine(question)] : [];

const circumstances = (question: AskedQuestion): string => {
  const by = question.askedBy ? ` by ${question.askedBy}` : '';
  const planned = question.minutesPlanned === null ? '' : ` of ${question.minutesPlanned} planned`;
  const added = question.addedInRoom ? ' Added in the room.' : '';
  const used = counted(question.minutesUsed, 'minute', 'minutes');
  return `${question.competency ?? 'No competency'}. Asked${by} at ${question.askedAt}, ${used}${planned}.${added}`;
};

/** What everybody rated, on the page of the question unless code stands between them. */
const ratingLine = ({ ratings }: AskedQuestion): Block[] => [
  heading(3, 'Ratings'),
  paragraph('body', ...ratings.flatMap(ratingInlines)),
];

/** No line ends between a name and its rating. */
const ratingInlines = ({ panelist, initial, final }: PacketRating, place: number): Inline[] => [
  text(place > 0 ? '     ' : ''),
  unbroken(text(`${panelist.name}\u00a0\u00a0`, 'secondary')),
  ...(initial === final ? [] : [chip(initial), text('\u00a0›\u00a0', 'muted')]),
  chip(final),
  ...(final === 'cannotTell' || final === 'notRated' ? [text(` ${markWords(final)}`, 'muted')] : []),
  ...(panelist.standing === 'removed' ? [text(' removed, not counted', 'muted')] : []),
];

const changeBlocks = ({ panelist, changes }: PacketRating): Block[] =>
  changes.map((change) =>
    paragraph(
      'body',
      text(
        `${panelist.name}, ${markWords(change.from)} to ${markWords(change.to)} after the reveal: `,
        'muted',
      ),
      text(change.reason),
    ),
  );

const anchorBlocks = ({ anchors }: AskedQuestion): Block[] => {
  if (!anchors) return [];
  const rows = anchors.map(({ level, text: words, chosenBy }) => ({
    label: [chip(level)],
    value:
      chosenBy.length === 0
        ? [text(words, 'muted')]
        : [text(`${words}  `), unbroken(strong(listed(chosenBy), 'secondary'))],
  }));
  return [{ kind: 'keep', blocks: [heading(3, 'Anchors'), { kind: 'fields', rows }] }];
};

const probeBlocks = ({ probesUsed }: AskedQuestion): Block[] =>
  probesUsed.length === 0
    ? []
    : [heading(3, 'Probes used'), ...probesUsed.map((probe) => paragraph('body', text(probe)))];

const evidenceBlocks = ({ notes }: AskedQuestion): Block[] => [
  heading(3, 'Evidence'),
  notes.length === 0
    ? paragraph('body', text('No evidence was noted.', 'muted'))
    : { kind: 'evidence', items: notes.map(evidenceItem) },
];

const evidenceItem = (note: PacketNote): EvidenceItem => {
  const sign = note.sign ? `, ${signWords[note.sign]}` : '';
  const late = note.late ? [text('   added after the reveal', 'caution')] : [];
  const removed = note.author.standing === 'removed' ? [text('   removed, not counted', 'muted')] : [];
  const who = `${note.author.name}, ${markWords(note.mark)}, at ${note.elapsed}`;
  return {
    source: [text(`${who}${sign}`, 'muted'), ...late, ...removed],
    text: note.text,
    continued: who,
  };
};
