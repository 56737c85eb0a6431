import { opening } from '../asked-question.ts';
import { type Block, type Column, chip, heading, type Inline, paragraph, strong, text } from '../block.ts';
import type { PacketData } from '../packet-data.ts';
import { countedIn, type PacketPanelist } from '../panel.ts';
import { verdictMark, verdictWords } from '../wording.ts';

/** Long takeaways are cut on the first page; the scorecard has them whole. */
const shown = 260;

/** Each panelist's recommendation, two beside each other. */
export const recommendationBlocks = (data: PacketData): Block[] => {
  const panelists = countedIn(data.panel);
  if (panelists.length === 0) return [];
  const pairs: Block[] = [];
  for (let first = 0; first < panelists.length; first += 2)
    pairs.push({
      kind: 'columns',
      columns: [column(panelists[first]), column(panelists[first + 1])],
    });
  return [heading(2, 'Recommendations'), ...pairs];
};

const column = (panelist: PacketPanelist | undefined): Column => ({
  share: 1,
  blocks: panelist ? [{ kind: 'keep', blocks: [verdictLine(panelist), ...takeaways(panelist)] }] : [],
});

const verdictLine = (panelist: PacketPanelist): Block =>
  paragraph('body', ...verdictInlines(panelist), text(`   ${panelist.name}`, 'muted'));

/** The recommendation with its chip, and the initial one before it where it was changed. */
export const verdictInlines = ({ recommendation }: PacketPanelist): Inline[] => {
  if (!recommendation) return [chip('notRated'), text('  No recommendation given', 'muted')];
  const { initial, verdict } = recommendation;
  const before =
    initial === verdict ? [] : [chip(verdictMark[initial]), text(`  ${verdictWords[initial]}  › `, 'muted')];
  return [...before, chip(verdictMark[verdict]), strong(`  ${verdictWords[verdict]}`)];
};

/** Each change of the recommendation after the reveal, with its reason. */
export const verdictChanges = ({ recommendation }: PacketPanelist): Block[] =>
  (recommendation?.changes ?? []).map(({ from, to, reason }) =>
    paragraph(
      'body',
      text(from === to ? 'Added after the reveal: ' : changed(verdictWords[from], verdictWords[to]), 'muted'),
      text(reason),
    ),
  );

const changed = (from: string, to: string): string => `${from} to ${to.toLowerCase()} after the reveal: `;

const takeaways = ({ recommendation }: PacketPanelist): Block[] =>
  recommendation?.takeaways ? [paragraph('quote', text(opening(recommendation.takeaways, shown)))] : [];
