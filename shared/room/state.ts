import { type RecordOf, type TableName, type Tables, tableNames } from '../records/tables.ts';
import { type Change, idOf } from './draft.ts';
import type { Reader } from './reader.ts';

/**
 * A whole room in memory, sealed records included. It never leaves the server: what a viewer gets is a RoomView,
 * and only `project` and `patchFor` make one. Changed by `commit` alone.
 */
export interface Room extends Reader {
  readonly tables: { readonly [Name in TableName]: Map<string, Tables[Name]> };
}

export const createRoom = (): Room => {
  const tables = Object.fromEntries(tableNames.map((name) => [name, new Map()])) as Room['tables'];
  return {
    tables,
    get: (table, id) => tables[table].get(id),
    all: (table) => tables[table].values(),
  };
};

/** Writes an operation's changes into the room. */
export const commit = (room: Room, changes: readonly Change[]): void => {
  for (const { table, id, after } of changes) {
    const records = room.tables[table] as Map<string, RecordOf>;
    if (after) records.set(id, after);
    else records.delete(id);
  }
};

/** The room as plain data for a snapshot. */
export const recordsOf = (room: Room): { [Name in TableName]: Tables[Name][] } =>
  Object.fromEntries(tableNames.map((name) => [name, [...room.tables[name].values()]])) as {
    [Name in TableName]: Tables[Name][];
  };

/** A room of records as `recordsOf` gave them; tables that are missing are empty. */
export const roomOfRecords = (records: Partial<{ [Name in TableName]: readonly Tables[Name][] }>): Room => {
  const room = createRoom();
  for (const table of tableNames)
    for (const record of records[table] ?? [])
      (room.tables[table] as Map<string, RecordOf>).set(idOf(table, record), record);
  return room;
};
