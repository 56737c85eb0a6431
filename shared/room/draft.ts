import { type RecordOf, recordTypes, type TableName, type Tables } from '../records/tables.ts';
import type { Reader } from './reader.ts';

/** One record's way from before to after; undefined is its absence. */
export interface Change {
  readonly table: TableName;
  readonly id: string;
  readonly before: RecordOf | undefined;
  readonly after: RecordOf | undefined;
}

/** What an operation writes to: reads see what was written, the base stays as it was. */
export interface Draft extends Reader {
  put<Name extends TableName>(table: Name, record: Tables[Name]): void;
  remove(table: TableName, id: string): void;
  changes(): Change[];
}

export const createDraft = (base: Reader): Draft => {
  const written = new Map<TableName, Map<string, RecordOf | undefined>>();
  const write = (table: TableName, id: string, record: RecordOf | undefined) => {
    const records = written.get(table);
    if (records) records.set(id, record);
    else written.set(table, new Map([[id, record]]));
  };
  const get = <Name extends TableName>(table: Name, id: string): Tables[Name] | undefined => {
    const records = written.get(table);
    // `put` ties the record's type to its table's name, which Map cannot express.
    return records?.has(id) ? (records.get(id) as Tables[Name] | undefined) : base.get(table, id);
  };
  function* merged<Name extends TableName>(
    table: Name,
    records: ReadonlyMap<string, RecordOf | undefined>,
  ): Iterable<Tables[Name]> {
    const seen = new Set<string>();
    for (const record of base.all(table)) {
      const id = idOf(table, record);
      seen.add(id);
      const current = get(table, id);
      if (current) yield current;
    }
    for (const [id, record] of records) if (record && !seen.has(id)) yield record as Tables[Name];
  }
  return {
    get,
    all(table) {
      const records = written.get(table);
      // Most commands write one table and read several, so most reads can go past the draft.
      return records ? merged(table, records) : base.all(table);
    },
    put: (table, record) => write(table, idOf(table, record), record),
    remove: (table, id) => write(table, id, undefined),
    changes: () =>
      [...written].flatMap(([table, records]) =>
        [...records]
          .map(([id, after]) => ({ table, id, before: base.get(table, id), after }))
          .filter(({ before, after }) => before !== after),
      ),
  };
};

/** A record's id in its table. */
export const idOf = (table: TableName, record: RecordOf): string =>
  // The record comes from this very table, so its type is the one that the table's idOf takes.
  (recordTypes[table].idOf as (record: RecordOf) => string)(record);
