import type { PanelistId } from '../../id.ts';
import { type RecordOf, type TableName, tableNames } from '../../records/tables.ts';
import { idOf } from '../../room/draft.ts';
import type { RoomView } from '../../room/project.ts';

/** Tables about the interview and not about anybody's opinion; what may be sealed is in none of them. */
const shared: readonly TableName[] = ['interview', 'scale', 'competencies', 'questions', 'asked'];

/**
 * What of a seat's view is its own: the seat, its ratings, evidence and recommendation. Nothing of other people is
 * left, whatever the view holds, and private notes stay where they are.
 */
export const ownViewOf = (view: RoomView, me: PanelistId): RoomView => {
  const isOwn = (table: TableName, record: RecordOf): boolean => {
    if (shared.includes(table)) return true;
    if (table === 'ratings' || table === 'notes')
      return (
        'panelistId' in record &&
        record.panelistId === me &&
        !('scope' in record && record.scope === 'private')
      );
    return (table === 'panelists' || table === 'progress' || table === 'recommendations') && record.id === me;
  };
  return Object.fromEntries(
    tableNames.map((table) => [
      table,
      Object.fromEntries(
        Object.values<RecordOf>(view[table])
          .filter((record) => isOwn(table, record))
          .map((record) => [idOf(table, record), record]),
      ),
    ]),
  ) as unknown as RoomView; // Every table is there, with records of its own type alone.
};
