import { isAgainst } from '../../scoring/dissent.ts';
import { type Block, heading, paragraph, strong, text } from '../block.ts';
import type { MissingInput } from '../missing-input.ts';
import type { PacketData, PacketDecision } from '../packet-data.ts';
import { countedIn } from '../panel.ts';
import type { PacketSection } from '../section.ts';
import { dayOf } from '../time-words.ts';
import { variants } from '../variants.ts';
import { counted, listed, outcomeWords, verdictWords } from '../wording.ts';
import { competencyStrip } from './competency-strip.ts';
import { keyEvidenceBlocks } from './key-evidence.ts';
import { recommendationBlocks } from './recommendations.ts';

/** The first page: what was decided, who recommends what, and the evidence that says most. */
export const decisionSection: PacketSection = {
  id: 'decision',
  blocksOf: (data) => [
    ...missingBlocks(data),
    ...decisionBlocks(data),
    ...recommendationBlocks(data),
    ...competencyStrip(data),
    ...disagreementBlocks(data),
    ...keyEvidenceBlocks(data),
  ],
};

/** Whom the packet is about and for, and what it rests on. */
export const openingBlocks = (data: PacketData): Block[] => {
  const state = data.status === 'final' ? 'Final packet' : 'Draft packet';
  const day = data.heldAt ? `, ${dayOf(data.heldAt)}` : '';
  return [
    paragraph('body', text(`${state} ${variants[data.variant].forWhom}${day}`, 'secondary')),
    { kind: 'title', text: data.candidate, bookmark: 'Decision' },
    paragraph('body', text(`${data.role ?? data.kit.title}. ${extentOf(data)}.`, 'secondary')),
  ];
};

/** How many people, minutes and questions. */
export const extentOf = (data: PacketData): string => {
  const panel = `Panel of ${countedIn(data.panel).length}`;
  const minutes = data.minutesUsed === null ? '' : `, ${counted(data.minutesUsed, 'minute', 'minutes')}`;
  return `${panel}${minutes}, ${data.questions.length} of ${counted(data.kit.questions, 'question', 'questions')}`;
};

const missingBlocks = (data: PacketData): Block[] => {
  const lines = data.missing.map(missingWords);
  if (data.openedWithout)
    lines.unshift(
      `The lead opened the scores without ${listed(data.openedWithout.names)}: ${data.openedWithout.reason}`,
    );
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

const missingWords = (missing: MissingInput): string => {
  switch (missing.kind) {
    case 'nobodyCounted':
      return 'Nobody on the panel is counted.';
    case 'notSubmitted':
      return `${missing.panelist} has not submitted.`;
    case 'notRated':
      return `${missing.panelist} has not rated question ${listed(missing.questionNumbers.map(String))}.`;
    case 'noRecommendation':
      return `${missing.panelist} gave no recommendation.`;
  }
};

const decisionBlocks = (data: PacketData): Block[] => {
  const { decision } = data;
  if (!decision)
    return [
      {
        kind: 'keep',
        blocks: [heading(2, 'Decision to record'), { kind: 'writingSpace', lines: 3 }],
      },
    ];
  const recorded = decision.by ? `Recorded by ${decision.by}` : `Recorded ${dayOf(decision.at)}`;
  return [
    { kind: 'rule' },
    {
      kind: 'columns',
      columns: [
        {
          share: 27,
          blocks: [
            kept(
              paragraph('body', text('Decision', 'secondary')),
              paragraph('outcome', strong(outcomeWords[decision.outcome])),
              paragraph('caption', text(recorded, 'muted')),
            ),
          ],
        },
        {
          share: 73,
          blocks: [kept(paragraph('lead', text(decision.reasons)), ...dissentBlocks(data, decision))],
        },
      ],
    },
    { kind: 'rule' },
  ];
};

/** Whoever recommends otherwise in their own words, then what the lead wrote down. */
const dissentBlocks = ({ panel }: PacketData, { outcome, dissent }: PacketDecision): Block[] => {
  const own = countedIn(panel).flatMap(({ name, recommendation }) => {
    const words = recommendation?.changes.at(-1)?.reason;
    if (!recommendation || !words || !isAgainst(outcome, recommendation.verdict)) return [];
    return [
      paragraph('quote', text(words), text(`   ${name}, ${verdictWords[recommendation.verdict]}`, 'muted')),
    ];
  });
  const told = dissent ? [...own, paragraph('quote', text(dissent))] : own;
  return told.length === 0 ? [] : [paragraph('caption', text('Dissent', 'muted')), ...told];
};

const kept = (...blocks: readonly Block[]): Block => ({ kind: 'keep', blocks });

/** Where the panel is still two or more apart, and on which questions. */
const disagreementBlocks = (data: PacketData): Block[] => {
  const places = data.competencies
    .filter((row) => row.disagreement === 'twoOrMoreApart')
    .map((row) => {
      const apart = row.questions.filter((question) => (question.spread ?? 0) >= 2);
      return `${row.name} (question ${listed(apart.map((question) => String(question.number)))})`;
    });
  return places.length === 0
    ? []
    : [paragraph('body', strong('Open disagreements: '), text(`${listed(places)}.`))];
};
