import { type Block, heading, paragraph, text } from '../block.ts';
import type { PacketDocument } from '../packet-document.ts';
import { scaleFields } from '../sections/annex.ts';
import { questionsBlocks } from '../sections/questions.ts';
import { scorecardBlock } from '../sections/scorecards.ts';
import { dayOf } from '../time-words.ts';
import { keepWords } from '../wording.ts';
import type { ScorecardData } from './scorecard-data.ts';

/** A panelist's own scorecard. It says of nobody else how they rate, or that they do. */
export const scorecardDocument = (data: ScorecardData): PacketDocument => {
  const { candidate, panelist, packetId, kit, madeAt, keepUntil } = data;
  return {
    title: `${candidate}, scorecard of ${panelist.name}`,
    language: kit.language,
    madeAt,
    packetId,
    foot: {
      name: `Scorecard of ${panelist.name}`,
      identity: `Packet ${packetId}.  ${panelist.submittedAt ? 'Submitted' : 'Not submitted'}.  Confidential.`,
      basis: `Kit ${kit.id}, version ${kit.version}.  ${keepWords(keepUntil)}`,
    },
    blocks: blocksOf(data),
  };
};

const blocksOf = (data: ScorecardData): Block[] => {
  const { candidate, role, kit, heldAt, panelist, questions, scale } = data;
  const day = heldAt ? `, ${dayOf(heldAt)}` : '';
  return [
    paragraph('body', text(`Scorecard of ${panelist.name}${day}`, 'secondary')),
    { kind: 'title', text: candidate, bookmark: 'Scorecard' },
    paragraph('body', text(`${role ?? kit.title}. One panelist’s own words and ratings.`, 'secondary')),
    scorecardBlock(questions, panelist),
    ...questionsBlocks(questions),
    { kind: 'keep', blocks: [heading(2, 'Rating scale'), scaleFields(scale)] },
  ];
};
