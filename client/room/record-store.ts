import { batch, createSignal } from 'solid-js';
import { type RecordOf, type TableName, type Tables, tableNames } from '../../shared/records/tables.ts';
import type { RoomView } from '../../shared/room/project.ts';
import type { Reader } from '../../shared/room/reader.ts';

/**
 * A view as a reactive reader: `get` follows one record and `all` one table, so that everything in shared/ that reads
 * a room works inside a memo and runs again only when what it read has changed. Records stay the plain, immutable
 * objects of the replica: a Solid store would write into them.
 */
export interface RecordStore extends Reader {
  /** Shows this view; records that are the same as before stay the same objects. */
  show(view: RoomView): void;
}

type Records = { readonly [id: string]: RecordOf };
type Cell = ReturnType<typeof createSignal<RecordOf | undefined>>;

export const createRecordStore = (): RecordStore => {
  const shown = new Map<TableName, { source: Records; records: Records }>();
  const lists = new Map(tableNames.map((table) => [table, createSignal<readonly RecordOf[]>([])]));
  const cells = new Map<string, Cell>();

  const cellOf = (table: TableName, id: string): Cell => {
    const key = `${table}/${id}`;
    const known = cells.get(key);
    if (known) return known;
    const made: Cell = createSignal<RecordOf | undefined>(recordsOf(table)[id]);
    cells.set(key, made);
    return made;
  };
  const recordsOf = (table: TableName): Records => shown.get(table)?.records ?? {};

  const showTable = (table: TableName, source: Records) => {
    if (shown.get(table)?.source === source) return;
    const before = recordsOf(table);
    const records: { [id: string]: RecordOf } = {};
    for (const [id, record] of Object.entries(source)) {
      const known = before[id];
      records[id] = known && sameData(known, record) ? known : record;
    }
    shown.set(table, { source, records });
    for (const id of new Set([...Object.keys(before), ...Object.keys(records)]))
      if (before[id] !== records[id]) cells.get(`${table}/${id}`)?.[1](() => records[id]);
    const list = Object.values(records);
    lists.get(table)?.[1]((now) => (sameItems(now, list) ? now : list));
  };

  return {
    // `show` keeps each record under its own table's name, which Map cannot express.
    get: (table, id) => cellOf(table, id)[0]() as Tables[typeof table] | undefined,
    all: (table) => (lists.get(table)?.[0]() ?? []) as readonly Tables[typeof table][],
    show: (view) =>
      batch(() => {
        for (const table of tableNames) showTable(table, view[table] as Records);
      }),
  };
};

const sameItems = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((item, index) => item === b[index]);

/** Whether two pieces of JSON say the same: a fresh view after a reconnect must not look like a change. */
export const sameData = (a: unknown, b: unknown): boolean => {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  return keys.every(
    (key) => Object.hasOwn(b, key) && sameData(a[key as keyof typeof a], b[key as keyof typeof b]),
  );
};
