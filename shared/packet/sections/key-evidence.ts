import { opening } from '../asked-question.ts';
import { type Block, type EvidenceItem, heading, linked, paragraph, text } from '../block.ts';
import type { KeyNote } from '../key-evidence.ts';
import type { PacketData } from '../packet-data.ts';
import { markWords } from '../wording.ts';
import { questionAnchor } from './questions.ts';

const shown = 140;

/** The strongest and the weakest evidence beside each other. */
export const keyEvidenceBlocks = ({ keyEvidence }: PacketData): Block[] => [
  {
    kind: 'columns',
    columns: [
      { share: 1, blocks: [heading(2, 'Strongest evidence'), listOf(keyEvidence.strongest)] },
      { share: 1, blocks: [heading(2, 'Weakest evidence'), listOf(keyEvidence.weakest)] },
    ],
  },
];

const listOf = (notes: readonly KeyNote[]): Block =>
  notes.length === 0
    ? paragraph('body', text('None noted.', 'muted'))
    : { kind: 'evidence', items: notes.map(item) };

const item = ({ note, questionNumber, questionTitle }: KeyNote): EvidenceItem => ({
  source: [
    linked(
      `${note.author.shortName}, ${markWords(note.mark)}, question ${questionNumber}: ${questionTitle}`,
      questionAnchor({ number: questionNumber }),
      'muted',
    ),
  ],
  text: opening(note.text, shown),
  continued: `${note.author.shortName}, question ${questionNumber}`,
});
