import { type Audience, sameAudience } from '../records/audience.ts';
import { type RecordOf, type TableName, tableNames } from '../records/tables.ts';
import { type Change, idOf } from './draft.ts';
import { isVisible, type RoomView } from './project.ts';
import type { Reader } from './reader.ts';

/** Whole records by table and id; null removes. Empty when nothing that the viewer sees has changed. */
export type PatchTables = { readonly [Name in TableName]?: { readonly [id: string]: RecordOf<Name> | null } };

type OpenPatch = { [table in TableName]?: { [id: string]: RecordOf | null } };

/**
 * What turns the viewer's earlier view into the present one: diff(project(before), project(after)). `changes` are
 * those committed since; `room` is the room after them. While the audience stays equal only changed records are
 * looked at; when it changes (a reveal, a recusal) every record is.
 */
export const patchFor = (
  room: Reader,
  changes: readonly Change[],
  seen: { readonly before: Audience; readonly after: Audience },
): PatchTables => {
  const patch: OpenPatch = {};
  for (const { table, id, before, after } of changes) {
    const wasVisible = before !== undefined && isVisible(table, before, seen.before);
    const isNow = after !== undefined && isVisible(table, after, seen.after);
    if (isNow) write(patch, table, id, after);
    else if (wasVisible) write(patch, table, id, null);
  }
  if (!sameAudience(seen.before, seen.after)) addShifted(patch, room, changes, seen);
  return patch as PatchTables; // Each record was put under its own table's name.
};

/** Records that did not change themselves but came into sight, or left it, with the audience. */
const addShifted = (
  patch: OpenPatch,
  room: Reader,
  changes: readonly Change[],
  seen: { readonly before: Audience; readonly after: Audience },
): void => {
  const touched = new Set(changes.map(keyOf));
  for (const table of tableNames) {
    for (const record of room.all(table)) {
      const id = idOf(table, record);
      if (touched.has(keyOf({ table, id }))) continue;
      const wasVisible = isVisible(table, record, seen.before);
      const isNow = isVisible(table, record, seen.after);
      if (wasVisible !== isNow) write(patch, table, id, isNow ? record : null);
    }
  }
};

const keyOf = ({ table, id }: Pick<Change, 'table' | 'id'>): string => `${table}/${id}`;

const write = (patch: OpenPatch, table: TableName, id: string, record: RecordOf | null): void => {
  const records = patch[table];
  if (records) records[id] = record;
  else patch[table] = { [id]: record };
};

export const isEmptyPatch = (patch: PatchTables): boolean => Object.keys(patch).length === 0;

/** The view after the patch. Tables that the patch does not name are the same objects as before. */
export const applyPatch = (view: RoomView, patch: PatchTables): RoomView => {
  if (isEmptyPatch(patch)) return view;
  const next: { [table: string]: { readonly [id: string]: RecordOf } } = { ...view };
  for (const [table, records] of Object.entries(patch)) {
    const merged: { [id: string]: RecordOf } = { ...next[table] };
    for (const [id, record] of Object.entries(records)) {
      if (record === null) delete merged[id];
      else merged[id] = record;
    }
    next[table] = merged;
  }
  return next as unknown as RoomView; // A view patched by what was projected for the same viewer.
};

/** One list of changes with the effect of several made one after the other. */
export const mergeChanges = (batches: ReadonlyArray<readonly Change[]>): Change[] => {
  if (batches.length === 1) return [...(batches[0] ?? [])];
  const merged = new Map<string, Change>();
  for (const change of batches.flat()) {
    const key = keyOf(change);
    const earlier = merged.get(key);
    merged.set(key, earlier ? { ...change, before: earlier.before } : change);
  }
  return [...merged.values()].filter(({ before, after }) => before !== after);
};
