import type { Level } from '../../../shared/kit/kit.ts';
import type { Note } from '../../../shared/records/note.ts';
import { isRater, type Panelist } from '../../../shared/records/panelist.ts';
import type { Question } from '../../../shared/records/question.ts';
import { initialValue, type Rating, ratingId } from '../../../shared/records/rating.ts';
import type { Reader } from '../../../shared/room/reader.ts';
import type { CompetencyRow } from '../../../shared/scoring/aggregate.ts';
import { isLevel } from '../../../shared/scoring/figures.ts';
import { seated } from '../../room/people.ts';

/** One person's scores of a competency with what they wrote down. */
export interface Testimony {
  readonly panelist: Panelist;
  readonly end: 'highest' | 'lowest' | null;
  readonly answers: ReadonlyArray<{ readonly question: Question; readonly rating: Rating | undefined }>;
  readonly notes: readonly Note[];
}

/** The ends speak first: whoever gave the highest, then the lowest, then the others. Shadows last. */
export const testimonies = (room: Reader, row: CompetencyRow): Testimony[] => {
  const range = row.figures.range;
  const isApart = range !== null && range.lowest !== range.highest;
  const all = seated(room)
    .filter(isRater)
    .map((panelist) => testimonyOf(room, row, panelist, isApart ? range : null));
  const rank = ({ end, panelist }: Testimony) =>
    panelist.role === 'shadow' ? 3 : end === 'highest' ? 0 : end === 'lowest' ? 1 : 2;
  return all.sort((a, b) => rank(a) - rank(b));
};

const testimonyOf = (
  room: Reader,
  row: CompetencyRow,
  panelist: Panelist,
  range: { readonly lowest: Level; readonly highest: Level } | null,
): Testimony => {
  const answers = row.questions.map(({ question }) => ({
    question,
    rating: room.get('ratings', ratingId(panelist.id, question.id)),
  }));
  const ids = new Set<string>(row.questions.map(({ question }) => question.id));
  const notes = [...room.all('notes')]
    .filter(
      (note) => note.panelistId === panelist.id && ids.has(note.questionId) && note.scope === 'evidence',
    )
    .sort((a, b) => a.startedAt - b.startedAt);
  const levels = answers.map(({ rating }) => rating?.value ?? null).filter(isLevel);
  const end = panelist.role === 'shadow' || range === null ? null : endOf(levels, range);
  return { panelist, end, answers, notes };
};

const endOf = (levels: readonly Level[], range: { readonly lowest: Level; readonly highest: Level }) => {
  if (levels.includes(range.highest)) return 'highest';
  return levels.includes(range.lowest) ? 'lowest' : null;
};

/** What was changed after the scores opened: from what, and why. */
export const amendmentsOf = (rating: Rating) =>
  rating.amendments.length === 0
    ? null
    : { from: initialValue(rating), reasons: rating.amendments.map(({ reason }) => reason) };
