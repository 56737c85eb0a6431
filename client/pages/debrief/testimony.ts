import type { CompetencyId } from '../../../shared/id.ts';
import type { Note } from '../../../shared/records/note.ts';
import { isRater, type Panelist } from '../../../shared/records/panelist.ts';
import type { Question } from '../../../shared/records/question.ts';
import { initialValue, type Rating, ratingId } from '../../../shared/records/rating.ts';
import type { Reader } from '../../../shared/room/reader.ts';
import type { CompetencyRow } from '../../../shared/scoring/aggregate.ts';
import { seated } from '../../room/people.ts';

/** One person's scores of a competency with what they wrote down. */
export interface Testimony {
  readonly panelist: Panelist;
  readonly end: 'highest' | 'lowest' | null;
  readonly answers: ReadonlyArray<{ readonly question: Question; readonly rating: Rating | undefined }>;
  readonly notes: readonly Note[];
}

/** For reading: whoever gave the highest, then the lowest, then the others, shadows last. */
export const testimonies = (room: Reader, row: CompetencyRow): Testimony[] => {
  const all = seated(room)
    .filter(isRater)
    .map((panelist) => testimonyOf(room, row, panelist));
  const rank = ({ end, panelist }: Testimony) =>
    panelist.role === 'shadow' ? 3 : end === 'highest' ? 0 : end === 'lowest' ? 1 : 2;
  return all.sort((a, b) => rank(a) - rank(b));
};

const testimonyOf = (room: Reader, row: CompetencyRow, panelist: Panelist): Testimony => {
  const answers = row.questions.map(({ question }) => ({
    question,
    rating: room.get('ratings', ratingId(panelist.id, question.id)),
  }));
  const notes = [...room.all('notes')]
    .filter((note) => note.panelistId === panelist.id && note.scope === 'evidence')
    .filter((note) => competencyOf(room, note) === (row.competency?.id ?? null))
    .sort((a, b) => a.startedAt - b.startedAt);
  return { panelist, end: panelist.role === 'shadow' ? null : endOf(row, panelist), answers, notes };
};

/** What the note tells of: the competency it names, or else its question's. */
const competencyOf = (room: Reader, note: Note): CompetencyId | null =>
  note.competencyId ?? room.get('questions', note.questionId)?.competencyId ?? null;

/** Whether this person is at an end of a question on which the panel is furthest apart. */
const endOf = ({ questions, spread }: CompetencyRow, { id }: Panelist): Testimony['end'] => {
  if (spread === null || spread === 0) return null;
  const ends = questions
    .filter((question) => question.spread === spread)
    .map(({ ratings, figures }) => {
      const level = ratings.find((rating) => rating.panelistId === id)?.final;
      if (level === figures.range?.highest) return 'highest';
      return level === figures.range?.lowest ? 'lowest' : null;
    });
  return ends.find((end) => end === 'highest') ?? ends.find((end) => end === 'lowest') ?? null;
};

/** What was changed after the scores opened: from what, and why. */
export const amendmentsOf = (rating: Rating) =>
  rating.amendments.length === 0
    ? null
    : { from: initialValue(rating), reasons: rating.amendments.map(({ reason }) => reason) };
