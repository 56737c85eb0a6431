import type { PanelistId } from '../../../shared/id.ts';
import { isRater, type Panelist } from '../../../shared/records/panelist.ts';
import { findInterview } from '../../../shared/room/reader.ts';
import { roleWord, seated, tintOf } from '../../room/people.ts';
import { hasScored, hasSubmitted, seesProgress } from '../../room/progress.ts';
import { ratingOf } from '../../room/rail.ts';
import type { Room } from '../../room/room.ts';
import { createRows } from '../../room/rows.ts';
import type { PanelPerson } from '../../ui/panel-list.tsx';
import type { ChipValue } from '../../ui/rating.ts';
import { peopleWords } from '../../words/english/people.ts';

/** Everybody with a seat, as the panel list shows them: presence, and scored or not on the shared question. */
export const usePeople = (room: Room) =>
  createRows(
    () => seated(room.records).map(({ id }) => id),
    (id): PanelPerson => {
      const panelist = () => room.records.get('panelists', id);
      const of = <Value>(read: (known: Panelist) => Value, otherwise: Value): Value => {
        const known = panelist();
        return known ? read(known) : otherwise;
      };
      return {
        id,
        get name() {
          return of(({ name }) => name, '');
        },
        get tint() {
          return of((known) => tintOf(room.records, known.id), 1);
        },
        get away() {
          return of((known) => isAway(room, known.id), true);
        },
        get detail() {
          return of((known) => detailOf(room, known), '');
        },
        get score() {
          return of((known) => chipOf(room, known), null);
        },
      };
    },
  );

/** Oneself is here by definition; of the others nothing is known while the line is down. */
export const isAway = (room: Room, id: PanelistId): boolean =>
  id !== room.me && (room.connection().kind !== 'connected' || !room.presenceOf(id).here);

export const isWriting = (room: Room, id: PanelistId): boolean =>
  id !== room.me && !isAway(room, id) && room.presenceOf(id).writing;

export const sharedQuestionId = (room: Room): string | null =>
  findInterview(room.records)?.questionId ?? null;

const detailOf = (room: Room, panelist: Panelist): string => {
  const leadId = findInterview(room.records)?.leadId ?? null;
  const role = roleWord(panelist, leadId);
  const isPlain = panelist.role === 'panelist' && !panelist.recused && panelist.id !== leadId;
  if (panelist.id === room.me) return isPlain ? peopleWords.you : peopleWords.youAs(role);
  const doing = isAway(room, panelist.id)
    ? peopleWords.away
    : isWriting(room, panelist.id)
      ? peopleWords.writing
      : hasSubmitted(room.records, panelist.id)
        ? peopleWords.submitted
        : hasScored(room.records, panelist.id, sharedQuestionId(room))
          ? peopleWords.scored
          : null;
  const known = isPlain ? null : role;
  return [known, doing].filter(Boolean).join(', ') || peopleWords.here;
};

const chipOf = (room: Room, panelist: Panelist): ChipValue | null => {
  const questionId = sharedQuestionId(room);
  if (questionId === null || !isRater(panelist)) return null;
  // Another's rating is here only once it has been opened to this seat.
  const open = ratingOf(room.records, panelist.id, questionId);
  if (open !== null || panelist.id === room.me) return open ?? 'toDo';
  if (!seesProgress(room.records, room.me)) return null;
  return hasScored(room.records, panelist.id, questionId) ? 'sealed' : 'toDo';
};
