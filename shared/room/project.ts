import type { Audience } from '../records/audience.ts';
import { type RecordOf, recordTypes, type TableName, type Tables, tableNames } from '../records/tables.ts';
import { audienceOf, type Viewer } from './audience.ts';
import { idOf } from './draft.ts';
import type { Reader } from './reader.ts';

declare const projected: unique symbol;

/** What one viewer may see, as plain data. Branded: only `project` makes one, and nothing else may be sent. */
export type RoomView = { readonly [Name in TableName]: { readonly [id: string]: Tables[Name] } } & {
  readonly [projected]: true;
};

/** Whether a record of this table is visible to the audience. The only caller of `visibleTo`. */
export const isVisible = (table: TableName, record: RecordOf, audience: Audience): boolean =>
  // The record comes from this very table, so its type is the one that the table's visibleTo takes.
  (recordTypes[table].visibleTo as (record: RecordOf, audience: Audience) => boolean)(record, audience);

/** The room as this viewer may see it. */
export const project = (room: Reader, viewer: Viewer): RoomView => projectFor(room, audienceOf(room, viewer));

export const projectFor = (room: Reader, audience: Audience): RoomView => {
  const view: { [table: string]: { [id: string]: RecordOf } } = {};
  for (const table of tableNames) {
    const visible: { [id: string]: RecordOf } = {};
    for (const record of room.all(table))
      if (isVisible(table, record, audience)) visible[idOf(table, record)] = record;
    view[table] = visible;
  }
  return view as unknown as RoomView; // The brand: made here, from visible records alone.
};

/** The room seen through a viewer's eyes without copying it: what guards read, so that they cannot see more. */
export const visibleReader = (room: Reader, viewer: Viewer): Reader => {
  const audience = audienceOf(room, viewer);
  return {
    get(table, id) {
      const record = room.get(table, id);
      return record && isVisible(table, record, audience) ? record : undefined;
    },
    *all(table) {
      for (const record of room.all(table)) if (isVisible(table, record, audience)) yield record;
    },
  };
};

/** A reader on a view that was received. */
export const readerOfView = (view: RoomView): Reader => ({
  get: (table, id) => (Object.hasOwn(view[table], id) ? recordsIn(view, table)[id] : undefined),
  all: (table) => Object.values(recordsIn(view, table)),
});

const recordsIn = <Name extends TableName>(view: RoomView, table: Name) =>
  // The brand keeps the compiler from indexing the mapped type by a generic name.
  view[table] as unknown as { readonly [id: string]: Tables[Name] };
