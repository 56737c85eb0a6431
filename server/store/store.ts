import type { InterviewId } from '../../shared/id.ts';

/** A value that survives JSON unchanged. Stores keep entries and documents as such and never look inside. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** One line of a room's log: an accepted command with its stamp. `seq` rises by one from 1 in each room. */
export interface StoredEntry {
  readonly seq: number;
  readonly entry: Json;
}

/** A room's state after the entry `seq`, from which the log is replayed. */
export interface StoredSnapshot {
  readonly seq: number;
  readonly state: Json;
}

export type AppendResult = { readonly kind: 'ok' } | { readonly kind: 'conflict'; readonly seq: number };

export type LoadResult =
  | {
      readonly kind: 'room';
      readonly snapshot: StoredSnapshot | null;
      readonly entries: readonly StoredEntry[];
    }
  | { readonly kind: 'absent' }
  /** The room's files contradict each other; it stays closed until an operator has looked. Others are unaffected. */
  | { readonly kind: 'quarantined'; readonly reason: string };

/** Each room's append-only log and its latest snapshot. */
export interface RoomLog {
  /**
   * Adds entries numbered `expectedSeq + 1` onwards, all or none, and resolves when they survive a power cut.
   * `conflict` carries the last seq the store has, and nothing was written. Several appends to a room may be under
   * way at once and are judged in order. When the disk fails, all of them reject: what was being written is not
   * acknowledged, may or may not be there, and the room should be loaded before the next append.
   */
  append(room: InterviewId, expectedSeq: number, entries: readonly Json[]): Promise<AppendResult>;
  /** The latest snapshot and the entries after it, all of them durable. */
  load(room: InterviewId): Promise<LoadResult>;
  /** Every room that has entries, by id; possibly one whose first append failed, which `load` calls absent. */
  list(): Promise<InterviewId[]>;
  /**
   * Keeps a snapshot of a durable prefix and forgets entries that two snapshots no longer need. An older one than
   * the latest is ignored; one of an entry that the store does not have rejects.
   */
  keepSnapshot(room: InterviewId, snapshot: StoredSnapshot): Promise<void>;
  /** Deletes the room's log and snapshots; resolves when they are gone from the disk. */
  remove(room: InterviewId): Promise<void>;
}

/** Small documents by id. A write resolves when it is durable, and is read from then on. */
export interface Collection<Document> {
  get(id: string): Promise<Document | null>;
  /** All documents, by id. */
  list(): Promise<ReadonlyArray<readonly [id: string, document: Document]>>;
  put(id: string, document: Document): Promise<void>;
  /** Resolves to whether there was one. */
  remove(id: string): Promise<boolean>;
}

/** Which collections there are. Their documents are typed by those who keep them (kits, interviews, members). */
export const collectionNames = [
  'kits',
  'drafts',
  'suggestions',
  'interviews',
  'invites',
  'sessions',
  'settings',
] as const;
export type CollectionName = (typeof collectionNames)[number];

export interface Store {
  readonly rooms: RoomLog;
  collection(name: CollectionName): Collection<Json>;
  /** Finishes what is being written and lets go of the data. Later calls reject. */
  close(): Promise<void>;
}
