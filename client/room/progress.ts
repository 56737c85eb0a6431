import type { PanelistId } from '../../shared/id.ts';
import { isRater } from '../../shared/records/panelist.ts';
import { findInterview, type Reader } from '../../shared/room/reader.ts';
import { countedPanelists } from '../../shared/scoring/aggregate.ts';
import { questionsAsked } from '../../shared/scoring/scorecard.ts';
import { railGroups } from './rail.ts';

/** Whether somebody has rated the question: all that anybody may know of it before the reveal. */
export const hasScored = (room: Reader, panelistId: PanelistId, questionId: string | null): boolean =>
  questionId !== null && (room.get('progress', panelistId)?.scored.some((id) => id === questionId) ?? false);

export const hasSubmitted = (room: Reader, panelistId: PanelistId): boolean =>
  room.get('progress', panelistId)?.submittedAt != null;

export interface CompetencyProgress {
  readonly id: string;
  readonly name: string;
  /** How many of the counted have rated everything asked of it so far. */
  readonly scored: number;
  readonly of: number;
  readonly isAsked: boolean;
}

/** How far the scores are in, by competency; never who and never what. */
export const scoresIn = (room: Reader): CompetencyProgress[] => {
  const counted = countedPanelists(room);
  const asked = new Set<string>(questionsAsked(room).map(({ id }) => id));
  return railGroups(room)
    .filter((group) => group.questions.some((question) => question.planned || asked.has(question.id)))
    .map(({ id, name, questions }) => {
      const put = questions.filter((question) => asked.has(question.id));
      const done = counted.filter((panelist) =>
        put.every((question) => hasScored(room, panelist.id, question.id)),
      );
      return { id, name, scored: done.length, of: counted.length, isAsked: put.length > 0 };
    });
};

/** Whether this seat can see how far the others are. */
export const seesProgress = (room: Reader, me: PanelistId): boolean => {
  const self = room.get('panelists', me);
  if (!self || self.recused) return false;
  return isRater(self) || findInterview(room)?.observersSee === 'room';
};
