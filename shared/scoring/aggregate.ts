import type { PanelistId, QuestionId } from '../id.ts';
import type { CompetencyRecord } from '../records/competency.ts';
import { isCounted, type Panelist } from '../records/panelist.ts';
import type { Question } from '../records/question.ts';
import { initialValue, type RatingValue, ratingId } from '../records/rating.ts';
import type { Reader } from '../room/reader.ts';
import { type Disagreement, disagreementOf, spreadOf, widest } from './disagreement.ts';
import { figuresOf, isLevel, meanOf, type RatingFigures } from './figures.ts';
import { questionsAsked } from './scorecard.ts';

/** What one counted panelist made of one question that was asked; null while they have not rated it. */
export interface PanelistRating {
  readonly panelistId: PanelistId;
  readonly questionId: QuestionId;
  readonly initial: RatingValue | null;
  readonly final: RatingValue | null;
}

export interface QuestionRow {
  readonly question: Question;
  /** One per counted panelist, in their order. */
  readonly ratings: readonly PanelistRating[];
  readonly figures: RatingFigures;
  readonly spread: number | null;
}

/** One panelist's part of a competency. */
export interface CompetencyCell {
  readonly panelistId: PanelistId;
  /** One per question asked, in the room's order. */
  readonly ratings: readonly PanelistRating[];
  /** Mean of the final levels; null when there is none. */
  readonly mean: number | null;
}

/** Everything a matrix of panelists and competencies shows in one row. All figures are of final ratings. */
export interface CompetencyRow {
  /** Null for the questions that belong to no competency; they are in no score. */
  readonly competency: CompetencyRecord | null;
  /** The questions that were asked; none when the competency was not asked. */
  readonly questions: readonly QuestionRow[];
  /** One per counted panelist, in their order. */
  readonly cells: readonly CompetencyCell[];
  readonly figures: RatingFigures;
  readonly spread: number | null;
  readonly disagreement: Disagreement;
}

/** The seats whose ratings count, in the order in which they joined. */
export const countedPanelists = (room: Reader): Panelist[] =>
  inJoiningOrder([...room.all('panelists')].filter(isCounted));

export const inJoiningOrder = (panelists: readonly Panelist[]): Panelist[] =>
  [...panelists].sort((a, b) => a.joinedAt - b.joinedAt || (a.id < b.id ? -1 : 1));

/**
 * A row per competency in the kit's order, also for those that were not asked, then one for the questions asked
 * that belong to none.
 */
export const competencyRows = (room: Reader): CompetencyRow[] => {
  const panelists = countedPanelists(room);
  const asked = questionsAsked(room).map((question) => questionRow(room, question, panelists));
  const rowOf = (competency: CompetencyRecord | null): CompetencyRow =>
    competencyRow(
      competency,
      asked.filter((row) => (row.question.competencyId ?? null) === (competency?.id ?? null)),
      panelists,
    );
  const rows = [...room.all('competencies')].sort((a, b) => a.order - b.order).map(rowOf);
  const loose = rowOf(null);
  return loose.questions.length > 0 ? [...rows, loose] : rows;
};

const questionRow = (room: Reader, question: Question, panelists: readonly Panelist[]): QuestionRow => {
  const ratings = panelists.map(({ id: panelistId }): PanelistRating => {
    const rating = room.get('ratings', ratingId(panelistId, question.id));
    return {
      panelistId,
      questionId: question.id,
      initial: rating ? initialValue(rating) : null,
      final: rating?.value ?? null,
    };
  });
  const finals = ratings.map((rating) => rating.final);
  return { question, ratings, figures: figuresOf(finals), spread: spreadOf(finals) };
};

const competencyRow = (
  competency: CompetencyRecord | null,
  questions: readonly QuestionRow[],
  panelists: readonly Panelist[],
): CompetencyRow => {
  const ratings = questions.flatMap((row) => row.ratings);
  const spread = widest(questions.map((row) => row.spread));
  return {
    competency,
    questions,
    cells: panelists.map(({ id }) =>
      competencyCell(
        id,
        ratings.filter((rating) => rating.panelistId === id),
      ),
    ),
    figures: figuresOf(ratings.map((rating) => rating.final)),
    spread,
    disagreement: disagreementOf(spread),
  };
};

const competencyCell = (panelistId: PanelistId, ratings: readonly PanelistRating[]): CompetencyCell => ({
  panelistId,
  ratings,
  mean: meanOf(ratings.map((rating) => rating.final).filter(isLevel)),
});
