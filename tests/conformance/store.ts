import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { collectionNames, type Json, type Store } from '../../server/store/store.ts';
import { StoreClosedError } from '../../server/store/store-errors.ts';
import { type InterviewId, idFromBytes } from '../../shared/id.ts';
import { describeCollections } from './store-collections.ts';

export interface StoreUnderTest {
  readonly store: Store;
  /** Closes the store and opens it again on the same data; null for a store that keeps nothing. */
  readonly reopen: (() => Promise<Store>) | null;
  dispose(): Promise<void>;
}

const roomId = (n: number): InterviewId => idFromBytes<InterviewId>(new Uint8Array(26).fill(n));
const room = roomId(1);
const otherRoom = roomId(2);
const ok = { kind: 'ok' } as const;

/** What every store promises. A store is one when this suite passes. */
export const describeStore = (name: string, open: () => Promise<StoreUnderTest>): void => {
  describe(name, () => {
    let opened: StoreUnderTest;
    let store: Store;

    beforeEach(async () => {
      opened = await open();
      store = opened.store;
    });

    afterEach(async () => {
      await store.close();
      await opened.dispose();
    });

    const reopened = async (): Promise<Store> => {
      if (opened.reopen !== null) store = await opened.reopen();
      return store;
    };

    describeLog(() => store);
    describeSnapshots(() => store);
    describeCollections(() => store);
    describeReopening(() => store, reopened);

    it('[S12] a closed store rejects every call', async () => {
      const kits = store.collection('kits');
      await store.close();
      const calls = [
        store.rooms.append(room, 0, [1]),
        store.rooms.load(room),
        store.rooms.list(),
        store.rooms.keepSnapshot(room, { seq: 1, state: null }),
        store.rooms.remove(room),
        kits.get('design'),
        kits.list(),
        kits.put('design', 1),
        kits.remove('design'),
      ];
      const outcomes = await Promise.allSettled(calls);
      for (const outcome of outcomes) {
        expect(outcome).toMatchObject({ status: 'rejected', reason: expect.any(StoreClosedError) });
      }
      await expect(store.close()).resolves.toBeUndefined();
    });

    it('[S12] closing finishes what was asked for before', async () => {
      const appends = [1, 2, 3].map((n) => store.rooms.append(room, n - 1, [n]));
      await store.close();
      expect(await Promise.all(appends)).toEqual([ok, ok, ok]);
    });
  });
};

const describeLog = (store: () => Store): void => {
  const entriesOf = async (id: InterviewId): Promise<readonly Json[]> => {
    const loaded = await store().rooms.load(id);
    return loaded.kind === 'room' ? loaded.entries.map(({ entry }) => entry) : [];
  };

  it('[S1] a room that nobody wrote to is absent', async () => {
    expect(await store().rooms.load(room)).toEqual({ kind: 'absent' });
    expect(await store().rooms.list()).toEqual([]);
  });

  it('[S1] entries are loaded as they were appended, numbered from 1', async () => {
    expect(await store().rooms.append(room, 0, [{ name: 'room.open' }, null])).toEqual(ok);
    expect(await store().rooms.append(room, 2, ['third'])).toEqual(ok);
    expect(await store().rooms.load(room)).toEqual({
      kind: 'room',
      snapshot: null,
      entries: [
        { seq: 1, entry: { name: 'room.open' } },
        { seq: 2, entry: null },
        { seq: 3, entry: 'third' },
      ],
    });
  });

  it('[S2] an append after another seq than the last is a conflict and writes nothing', async () => {
    await store().rooms.append(room, 0, ['one', 'two']);
    for (const expectedSeq of [0, 1, 3]) {
      expect(await store().rooms.append(room, expectedSeq, ['x'])).toEqual({ kind: 'conflict', seq: 2 });
    }
    expect(await store().rooms.append(otherRoom, 1, ['x'])).toEqual({ kind: 'conflict', seq: 0 });
    expect(await entriesOf(room)).toEqual(['one', 'two']);
    expect(await store().rooms.load(otherRoom)).toEqual({ kind: 'absent' });
  });

  it('[S2] of two writers that expect the same seq at once, exactly one wins', async () => {
    const results = await Promise.all([
      store().rooms.append(room, 0, ['mine']),
      store().rooms.append(room, 0, ['yours']),
    ]);
    expect(results).toEqual([ok, { kind: 'conflict', seq: 1 }]);
    expect(await entriesOf(room)).toEqual(['mine']);
  });

  it('[S2] appends made without waiting for one another keep their order', async () => {
    const numbers = Array.from({ length: 100 }, (_, index) => index);
    const results = await Promise.all(numbers.map((n) => store().rooms.append(room, n, [n])));
    expect(results).toEqual(numbers.map(() => ok));
    expect(await entriesOf(room)).toEqual(numbers);
  });

  it('[S1] an append of nothing is judged like any other and writes nothing', async () => {
    expect(await store().rooms.append(room, 0, [])).toEqual(ok);
    expect(await store().rooms.append(room, 1, [])).toEqual({ kind: 'conflict', seq: 0 });
    expect(await store().rooms.load(room)).toEqual({ kind: 'absent' });
  });

  it('[S3] rooms that are written to at once do not mix', async () => {
    const rooms = Array.from({ length: 20 }, (_, index) => roomId(index));
    await Promise.all(rooms.map((id, index) => store().rooms.append(id, 0, [index])));
    await Promise.all(rooms.map((id, index) => store().rooms.append(id, 1, [index + 100])));
    expect(await store().rooms.list()).toEqual([...rooms].sort());
    expect(await Promise.all(rooms.map(entriesOf))).toEqual(rooms.map((_, index) => [index, index + 100]));
  });

  it('[S1] any text and any size of entry come back unchanged', async () => {
    const entries: Json[] = [
      'Zoë 面接 🎤 \u0000 \u2028 "quoted" \\ \r\n',
      '\ud800 alone',
      { '': [[], {}, -1.5e-7, false] },
      JSON.parse('{"__proto__": {"polluted": true}}') as Json,
      'x'.repeat(3_000_000),
    ];
    await store().rooms.append(room, 0, entries);
    expect(await entriesOf(room)).toEqual(entries);
    expect(JSON.stringify(await entriesOf(room))).toBe(JSON.stringify(entries));
  });

  it('[S4] changing what was appended or what was loaded does not change the room', async () => {
    const entry = { level: 3, tags: ['design'] };
    const appended = store().rooms.append(room, 0, [entry]);
    entry.level = 1;
    entry.tags.push('late');
    await appended;
    const loaded = (await entriesOf(room)) as unknown as { level: number }[]; // Deliberately made writable.
    for (const copy of loaded) copy.level = 0;
    expect(await entriesOf(room)).toEqual([{ level: 3, tags: ['design'] }]);
  });

  it('[S11] a removed room is absent, and its id starts again at 1', async () => {
    await store().rooms.append(room, 0, ['secret']);
    await store().rooms.append(otherRoom, 0, ['kept']);
    await store().rooms.remove(room);
    await store().rooms.remove(room);
    expect(await store().rooms.load(room)).toEqual({ kind: 'absent' });
    expect(await store().rooms.list()).toEqual([otherRoom]);
    expect(await store().rooms.append(room, 1, ['x'])).toEqual({ kind: 'conflict', seq: 0 });
    expect(await store().rooms.append(room, 0, ['again'])).toEqual(ok);
    expect(await entriesOf(room)).toEqual(['again']);
  });
};

const describeSnapshots = (store: () => Store): void => {
  it('[S5] a room is loaded as its latest snapshot and the entries after it', async () => {
    await store().rooms.append(room, 0, ['a', 'b', 'c']);
    await store().rooms.keepSnapshot(room, { seq: 2, state: { upTo: 'b' } });
    await store().rooms.append(room, 3, ['d']);
    expect(await store().rooms.load(room)).toEqual({
      kind: 'room',
      snapshot: { seq: 2, state: { upTo: 'b' } },
      entries: [
        { seq: 3, entry: 'c' },
        { seq: 4, entry: 'd' },
      ],
    });
  });

  it('[S5] the log goes on where it was after any number of snapshots', async () => {
    for (let seq = 1; seq <= 6; seq += 1) {
      expect(await store().rooms.append(room, seq - 1, [seq])).toEqual(ok);
      await store().rooms.keepSnapshot(room, { seq, state: seq });
    }
    const loaded = { kind: 'room', snapshot: { seq: 6, state: 6 }, entries: [] };
    expect(await store().rooms.load(room)).toEqual(loaded);
    await store().rooms.keepSnapshot(room, { seq: 3, state: 'older' });
    expect(await store().rooms.load(room)).toEqual(loaded);
  });

  it('[S5] a snapshot of an entry that the store does not have is refused', async () => {
    await store().rooms.append(room, 0, ['a']);
    await expect(store().rooms.keepSnapshot(room, { seq: 2, state: null })).rejects.toThrow('no entry 2');
    await expect(store().rooms.keepSnapshot(otherRoom, { seq: 1, state: null })).rejects.toThrow(
      'no entry 1',
    );
    expect(await store().rooms.load(room)).toMatchObject({ kind: 'room', snapshot: null });
    expect(await store().rooms.load(otherRoom)).toEqual({ kind: 'absent' });
  });

  it('[S4] changing a snapshot after it was handed over does not change the room', async () => {
    await store().rooms.append(room, 0, ['a']);
    const state = { ratings: [1] };
    const kept = store().rooms.keepSnapshot(room, { seq: 1, state });
    state.ratings.push(2);
    await kept;
    expect(await store().rooms.load(room)).toMatchObject({ snapshot: { state: { ratings: [1] } } });
  });
};

const describeReopening = (store: () => Store, reopened: () => Promise<Store>): void => {
  it('[S7] what was acknowledged is there after reopening', async () => {
    await store().rooms.append(room, 0, ['a', 'b']);
    await store().rooms.keepSnapshot(room, { seq: 1, state: 'A' });
    await store().rooms.append(otherRoom, 0, ['other']);
    await store().rooms.append(roomId(3), 0, ['gone']);
    await store().rooms.remove(roomId(3));
    for (const name of collectionNames) {
      await store().collection(name).put('a', { name });
      await store().collection(name).put('b', 'gone');
      await store().collection(name).remove('b');
    }

    const again = await reopened();
    expect(await again.rooms.list()).toEqual([room, otherRoom]);
    const entries = [{ seq: 2, entry: 'b' }];
    expect(await again.rooms.load(room)).toEqual({ kind: 'room', snapshot: { seq: 1, state: 'A' }, entries });
    expect(await again.rooms.append(room, 1, ['x'])).toEqual({ kind: 'conflict', seq: 2 });
    expect(await again.rooms.append(room, 2, ['c'])).toEqual(ok);
    for (const name of collectionNames) {
      expect(await again.collection(name).list()).toEqual([['a', { name }]]);
    }
  });
};
