import type { Reader } from '../room/reader.ts';
import type { CompetencyRow, PanelistRating } from '../scoring/aggregate.ts';
import type { Disagreement } from '../scoring/disagreement.ts';
import type { RatingFigures } from '../scoring/figures.ts';
import { titleOf } from './asked-question.ts';
import { type Mark, markOf } from './mark.ts';
import { actorName } from './panel.ts';

export interface InitialAndFinal {
  readonly initial: Mark;
  readonly final: Mark;
}

/** One question's line of the matrix: a rating per counted panelist, in their order. */
export interface QuestionFigures {
  readonly number: number;
  readonly title: string;
  readonly ratings: readonly InitialAndFinal[];
  readonly figures: RatingFigures;
  readonly spread: number | null;
}

/** What the panel agreed in the debrief, beside the ratings. */
export interface PacketConsensus {
  readonly mark: Mark;
  readonly reason: string;
  readonly by: string | null;
}

/** One competency's line of the matrix. */
export interface CompetencyFigures {
  readonly name: string;
  readonly asked: boolean;
  /** The final ratings of each counted panelist, in their order. */
  readonly cells: readonly (readonly Mark[])[];
  readonly questions: readonly QuestionFigures[];
  readonly figures: RatingFigures;
  readonly spread: number | null;
  readonly disagreement: Disagreement;
  readonly consensus: PacketConsensus | null;
}

export const competencyFigures = (room: Reader, row: CompetencyRow): CompetencyFigures => ({
  name: row.competency?.name ?? 'No competency',
  asked: row.questions.length > 0,
  cells: row.cells.map((cell) => cell.ratings.map((rating) => markOf(rating.final))),
  questions: row.questions.map(({ question, ratings, figures, spread }) => ({
    number: question.number,
    title: titleOf(question),
    ratings: ratings.map(initialAndFinal),
    figures,
    spread,
  })),
  figures: row.figures,
  spread: row.spread,
  disagreement: row.disagreement,
  consensus: consensusOn(room, row),
});

const initialAndFinal = (rating: PanelistRating): InitialAndFinal => ({
  initial: markOf(rating.initial),
  final: markOf(rating.final),
});

const consensusOn = (room: Reader, row: CompetencyRow): PacketConsensus | null => {
  const consensus = row.competency ? room.get('consensus', row.competency.id) : undefined;
  if (!consensus) return null;
  return {
    mark: markOf(consensus.value),
    reason: consensus.reason,
    by: actorName(room, consensus.by),
  };
};
