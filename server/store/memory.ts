import type { InterviewId } from '../../shared/id.ts';
import { makeClosableStore } from './closable-store.ts';
import type { AppendResult, Collection, Json, LoadResult, RoomLog, Store, StoredSnapshot } from './store.ts';

// Everything is kept as JSON text: what a caller does to its objects afterwards cannot reach the store, and a
// value that JSON would change is changed here too, so that tests on this store speak for the others.

interface MemoryRoom {
  entries: { readonly seq: number; readonly text: string }[];
  seq: number;
  snapshot: { readonly seq: number; readonly text: string } | null;
}

const parsed = (text: string): Json => JSON.parse(text) as Json; // Written by JSON.stringify of a Json.

const makeRooms = (): RoomLog => {
  const rooms = new Map<InterviewId, MemoryRoom>();

  const append = (id: InterviewId, expectedSeq: number, entries: readonly Json[]): AppendResult => {
    const room = rooms.get(id) ?? { entries: [], seq: 0, snapshot: null };
    if (room.seq !== expectedSeq) return { kind: 'conflict', seq: room.seq };
    const texts = entries.map((entry) => JSON.stringify(entry));
    for (const text of texts) room.entries.push({ seq: ++room.seq, text });
    if (room.seq > 0) rooms.set(id, room);
    return { kind: 'ok' };
  };

  const load = (id: InterviewId): LoadResult => {
    const room = rooms.get(id);
    if (room === undefined) return { kind: 'absent' };
    const after = room.snapshot?.seq ?? 0;
    return {
      kind: 'room',
      snapshot: room.snapshot && { seq: room.snapshot.seq, state: parsed(room.snapshot.text) },
      entries: room.entries
        .filter(({ seq }) => seq > after)
        .map(({ seq, text }) => ({ seq, entry: parsed(text) })),
    };
  };

  const keepSnapshot = (id: InterviewId, { seq, state }: StoredSnapshot): void => {
    const room = rooms.get(id);
    if (room === undefined || seq > room.seq) {
      throw new Error(`Room ${id} has no entry ${seq} to keep a snapshot of.`);
    }
    const previousSeq = room.snapshot?.seq ?? 0;
    if (seq <= previousSeq) return;
    room.snapshot = { seq, text: JSON.stringify(state) };
    room.entries = room.entries.filter((entry) => entry.seq > previousSeq);
  };

  return {
    async append(id, expectedSeq, entries) {
      return append(id, expectedSeq, entries);
    },
    async load(id) {
      return load(id);
    },
    async list() {
      return [...rooms.keys()].sort();
    },
    async keepSnapshot(id, snapshot) {
      keepSnapshot(id, snapshot);
    },
    async remove(id) {
      rooms.delete(id);
    },
  };
};

const makeCollection = (): Collection<Json> => {
  const texts = new Map<string, string>();
  return {
    async get(id) {
      const text = texts.get(id);
      return text === undefined ? null : parsed(text);
    },
    async list() {
      return [...texts.keys()].sort().map((id) => [id, parsed(texts.get(id) ?? 'null')] as const);
    },
    async put(id, document) {
      texts.set(id, JSON.stringify(document));
    },
    async remove(id) {
      return texts.delete(id);
    },
  };
};

/** A store that lives as long as its process: for tests and for trying Panelroom out. */
export const createMemoryStore = (): Store =>
  makeClosableStore({
    rooms: makeRooms(),
    collections: {
      kits: makeCollection(),
      drafts: makeCollection(),
      suggestions: makeCollection(),
      interviews: makeCollection(),
      invites: makeCollection(),
      sessions: makeCollection(),
      settings: makeCollection(),
    },
    close: async () => undefined,
  });
