import type { AskedQuestion } from './asked-question.ts';
import { countedIn, type PacketPanel, type PacketPanelist } from './panel.ts';

/** Something that the reader might take for granted and that is not there. */
export type MissingInput =
  | { readonly kind: 'nobodyCounted' }
  | { readonly kind: 'notSubmitted'; readonly panelist: string }
  | { readonly kind: 'notRated'; readonly panelist: string; readonly questionNumbers: readonly number[] }
  | { readonly kind: 'noRecommendation'; readonly panelist: string };

export const missingInputs = (panel: PacketPanel, questions: readonly AskedQuestion[]): MissingInput[] => {
  const panelists = countedIn(panel);
  if (panelists.length === 0) return [{ kind: 'nobodyCounted' }];
  return panelists.flatMap((panelist) => missingOf(panelist, questions));
};

const missingOf = (panelist: PacketPanelist, questions: readonly AskedQuestion[]): MissingInput[] => {
  const missing: MissingInput[] = [];
  const questionNumbers = questions
    .filter(({ ratings }) =>
      ratings.some((rating) => rating.panelist === panelist && rating.final === 'notRated'),
    )
    .map((question) => question.number);
  if (panelist.submittedAt === null) missing.push({ kind: 'notSubmitted', panelist: panelist.name });
  if (questionNumbers.length > 0)
    missing.push({ kind: 'notRated', panelist: panelist.name, questionNumbers });
  if (!panelist.recommendation) missing.push({ kind: 'noRecommendation', panelist: panelist.name });
  return missing;
};
