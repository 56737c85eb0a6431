import type { Collection, CollectionName, Json, RoomLog, Store } from './store.ts';
import { StoreClosedError } from './store-errors.ts';

export interface StoreParts {
  readonly rooms: RoomLog;
  readonly collections: { readonly [name in CollectionName]: Collection<Json> };
  /** Finishes what is being written. It is called once, when no further call can begin. */
  close(): Promise<void>;
}

/** Makes a store of its parts: one that rejects every call after it was closed. */
export const makeClosableStore = ({ rooms, collections, close }: StoreParts): Store => {
  let closing: Promise<void> | null = null;
  const assertOpen = () => {
    if (closing !== null) throw new StoreClosedError();
  };
  const openCollections = {
    kits: closableCollection(collections.kits, assertOpen),
    drafts: closableCollection(collections.drafts, assertOpen),
    suggestions: closableCollection(collections.suggestions, assertOpen),
    interviews: closableCollection(collections.interviews, assertOpen),
    invites: closableCollection(collections.invites, assertOpen),
    sessions: closableCollection(collections.sessions, assertOpen),
    settings: closableCollection(collections.settings, assertOpen),
  };
  return {
    rooms: closableRooms(rooms, assertOpen),
    collection: (name) => openCollections[name],
    close() {
      closing ??= close();
      return closing;
    },
  };
};

const closableRooms = (rooms: RoomLog, assertOpen: () => void): RoomLog => ({
  async append(room, expectedSeq, entries) {
    assertOpen();
    return rooms.append(room, expectedSeq, entries);
  },
  async load(room) {
    assertOpen();
    return rooms.load(room);
  },
  async list() {
    assertOpen();
    return rooms.list();
  },
  async keepSnapshot(room, snapshot) {
    assertOpen();
    return rooms.keepSnapshot(room, snapshot);
  },
  async remove(room) {
    assertOpen();
    return rooms.remove(room);
  },
});

const closableCollection = (collection: Collection<Json>, assertOpen: () => void): Collection<Json> => ({
  async get(id) {
    assertOpen();
    return collection.get(id);
  },
  async list() {
    assertOpen();
    return collection.list();
  },
  async put(id, document) {
    assertOpen();
    return collection.put(id, document);
  },
  async remove(id) {
    assertOpen();
    return collection.remove(id);
  },
});
