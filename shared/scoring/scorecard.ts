import type { PanelistId, QuestionId } from '../id.ts';
import { ratingId } from '../records/rating.ts';
import { interviewOf, type Reader } from '../room/reader.ts';

/** Something that a scorecard lacks before it can be submitted. */
export type Missing =
  | { readonly kind: 'rating'; readonly questionId: QuestionId }
  | { readonly kind: 'note'; readonly questionId: QuestionId }
  | { readonly kind: 'recommendation' };

/**
 * What the panelist's scorecard still lacks, in the order of the questions: a rating for each question asked, a note
 * for each 1 and 4 where the room's rules ask for one, and the overall recommendation.
 */
export const missingIn = (room: Reader, panelistId: PanelistId): Missing[] => {
  const missing: Missing[] = [];
  for (const { id: questionId } of questionsAsked(room)) {
    const value = room.get('ratings', ratingId(panelistId, questionId))?.value;
    if (value === undefined) missing.push({ kind: 'rating', questionId });
    else if (
      interviewOf(room).extremesNeedNote &&
      (value === 1 || value === 4) &&
      !hasNote(room, panelistId, questionId)
    )
      missing.push({ kind: 'note', questionId });
  }
  if (!room.get('recommendations', panelistId)) missing.push({ kind: 'recommendation' });
  return missing;
};

/** The questions that have been asked, in the room's order. */
export const questionsAsked = (room: Reader) =>
  [...room.all('questions')]
    .filter((question) => room.get('asked', question.id))
    .sort((a, b) => a.order - b.order);

const hasNote = (room: Reader, panelistId: PanelistId, questionId: QuestionId): boolean => {
  for (const note of room.all('notes'))
    if (note.panelistId === panelistId && note.questionId === questionId && note.scope === 'evidence')
      return true;
  return false;
};
