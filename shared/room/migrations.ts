import type { TableName, Tables } from '../records/tables.ts';
import type { SeenRuns } from './seen.ts';

/** A room as it is kept beside its log: all records, and which commands are in it. */
export interface RoomSnapshot {
  readonly version: number;
  readonly records: { readonly [Name in TableName]: readonly Tables[Name][] };
  readonly seen: SeenRuns;
}

/** Takes a snapshot from the version of its place in the list to the next. Written once, never changed. */
type Migration = (snapshot: RoomSnapshot) => RoomSnapshot;
const migrations: readonly Migration[] = [
  // 2: follow-ups suggested to the lead, and better words suggested to the kit's owner.
  (snapshot) => ({ ...snapshot, records: { ...snapshot.records, suggestions: [], kitSuggestions: [] } }),
];

/** The version that snapshots are written in: 1 plus the migrations since. */
export const currentVersion = 1 + migrations.length;

/** The snapshot in the present version. Throws for one from a later Panelroom, which must not be guessed at. */
export const migrate = (snapshot: RoomSnapshot): RoomSnapshot => {
  if (snapshot.version > currentVersion)
    throw new Error(
      `The room was written by a later Panelroom (records version ${snapshot.version}, this one knows ${currentVersion}). Start that version, or restore a backup.`,
    );
  return migrations
    .slice(snapshot.version - 1)
    .reduce((older, migration) => ({ ...migration(older), version: older.version + 1 }), snapshot);
};
