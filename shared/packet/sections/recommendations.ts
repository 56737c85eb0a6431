import { opening } from '../asked-question.ts';
import { type Block, type Column, chip, heading, paragraph, strong, text } from '../block.ts';
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
  blocks: panelist ? [recommendationLine(panelist), ...takeaways(panelist)] : [],
});

/** The recommendation and whose it is, on one line. */
export const recommendationLine = ({ name, recommendation }: PacketPanelist): Block =>
  recommendation
    ? paragraph(
        'body',
        chip(verdictMark[recommendation.verdict]),
        strong(`  ${verdictWords[recommendation.verdict]}`),
        text(`   ${name}`, 'muted'),
      )
    : paragraph('body', chip('notRated'), text(`  No recommendation given   ${name}`, 'muted'));

const takeaways = ({ recommendation }: PacketPanelist): Block[] =>
  recommendation?.takeaways ? [paragraph('quote', text(opening(recommendation.takeaways, shown)))] : [];
