import { type Block, heading, paragraph, strong, text } from '../block.ts';
import type { PacketData } from '../packet-data.ts';
import type { PacketDocument } from '../packet-document.ts';
import { missingKinds } from '../sections/competency-strip.ts';
import { scoreFormula } from '../sections/score.ts';
import { variants } from '../variants.ts';
import { counted, keepWords, statusWords } from '../wording.ts';
import type { Comparison } from './comparison.ts';
import { competencyNames } from './competencies.ts';
import { profilesOf } from './profiles.ts';
import { askedTables, candidateTable, competencyTable } from './tables.ts';

/** Candidates beside each other on one kit version. They stand by name: the order says nothing of them. */
export const comparisonDocument = (comparison: Comparison): PacketDocument => {
  const { kit, interviews, packetId, status } = comparison;
  return {
    title: `${kit.title}, comparison of ${counted(interviews.length, 'candidate', 'candidates')}`,
    language: kit.language,
    madeAt: comparison.madeAt,
    packetId,
    foot: {
      name: `Comparison of ${counted(interviews.length, 'candidate', 'candidates')}`,
      identity: `Packet ${packetId}.  ${statusWords[status]}.  Confidential.`,
      basis: `Kit ${kit.id}, version ${kit.version}.  ${keepWords(comparison.keepUntil)}`,
    },
    blocks: blocksOf(comparison),
  };
};

const blocksOf = (comparison: Comparison): Block[] => {
  const { kit, interviews, status } = comparison;
  const forWhom = interviews[0] ? variants[interviews[0].variant].forWhom : '';
  return [
    paragraph('body', text(`${statusWords[status]} comparison ${forWhom}`, 'secondary')),
    { kind: 'title', text: kit.title, bookmark: 'Candidates' },
    paragraph(
      'body',
      text(
        `${counted(interviews.length, 'candidate', 'candidates')}, kit ${kit.id}, version ${kit.version}.`,
        'secondary',
      ),
    ),
    ...cautionBlocks(comparison),
    heading(2, 'Recommendations and decisions'),
    candidateTable(interviews),
    paragraph('caption', text(scoreFormula, 'muted')),
    heading(2, 'Profiles'),
    profilesOf(interviews),
    paragraph('caption', text(`${profileWords} ${numbersOf(interviews)}`, 'muted')),
    { kind: 'contents', title: 'Contents' },
    heading(1, 'Scores by competency'),
    competencyTable(interviews),
    paragraph('caption', text(`${addedWords} ${missingKinds}`, 'muted')),
    heading(1, 'What was asked of whom'),
    ...askedTables(interviews),
  ];
};

const profileWords =
  'The line goes through the median of each competency, the band from the lowest to the highest rating. Above the dotted line the bar is met.';

/** What the numbers under the charts stand for. */
const numbersOf = (interviews: readonly PacketData[]): string =>
  `${competencyNames(interviews)
    .map((name, place) => `${place + 1} ${name}`)
    .join(', ')}.`;

const addedWords = 'Questions that were added in a room count in its figures.';

/** What keeps the figures from meaning the same of everybody. */
const cautionBlocks = ({ interviews }: Comparison): Block[] => {
  const panels = new Set(
    interviews.map(({ panel }) => JSON.stringify(panel.raters.map(({ name }) => name).sort())),
  );
  const asked = new Set(
    interviews.map(({ questions }) => JSON.stringify(questions.map(({ id }) => id).sort())),
  );
  const lines = [
    ...(panels.size > 1 ? ['The panels differ: a rating also says who gave it.'] : []),
    ...(asked.size > 1 ? ['Not everybody was asked the same questions.'] : []),
    ...interviews
      .filter(({ missing }) => missing.length > 0)
      .map(
        ({ candidate, missing }) => `${candidate}: ${counted(missing.length, 'input', 'inputs')} missing.`,
      ),
  ];
  if (lines.length === 0) return [];
  return [
    {
      kind: 'callout',
      blocks: [
        paragraph('body', strong('Before you compare', 'caution')),
        ...lines.map((line) => paragraph('body', text(line))),
      ],
    },
  ];
};
