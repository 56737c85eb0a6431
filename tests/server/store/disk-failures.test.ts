import { describe, expect, it } from 'vitest';
import type { Json, Store } from '../../../server/store/store.ts';
import { StoreWriteError } from '../../../server/store/store-errors.ts';
import type { Fault } from '../../simulation/disk/simulated-disk.ts';
import { entriesIn, makeDisk, openOn, roomId } from './store-on-simulated-disk.ts';

const room = roomId(1);
const otherRoom = roomId(2);

/** Appends 1 to 10 as a careful writer does, and tells which were acknowledged. */
const appendTen = async (store: Store): Promise<Json[]> => {
  const acknowledged: Json[] = [];
  for (let n = 1; n <= 10; n += 1) {
    const result = await store.rooms.append(room, acknowledged.length, [n, -n]).catch(() => null);
    if (result === null) await store.rooms.load(room).catch(() => null);
    else if (result.kind === 'ok') acknowledged.push(n, -n);
  }
  return acknowledged;
};

const failNth = (n: number, matches: (call: string) => boolean, code: 'ENOSPC' | 'EIO'): Fault => {
  let seen = 0;
  return ({ call }) => (matches(call) && ++seen === n ? code : null);
};

describe('a disk that fails', () => {
  it.each([
    { calls: 'write', code: 'ENOSPC' },
    { calls: 'write', code: 'EIO' },
    { calls: 'sync', code: 'EIO' },
    { calls: 'any call', code: 'EIO' },
  ] as const)(
    '[S13] once, at $calls, with $code, costs only what was not acknowledged',
    async ({ calls, code }) => {
      for (let nth = 1; nth <= 40; nth += 1) {
        const disk = await makeDisk({ seed: nth, shortWrites: 0.5 });
        const { store } = await openOn(disk);
        disk.fault = failNth(nth, (call) => calls === 'any call' || call === calls, code);
        const acknowledged = await appendTen(store);
        disk.fault = () => null;
        expect(acknowledged.length, `failure ${nth}`).toBeGreaterThanOrEqual(16);
        expect(await entriesIn(store, room), `failure ${nth}`).toEqual(acknowledged);
        disk.cutPower();
        expect(await entriesIn((await openOn(disk)).store, room), `failure ${nth}`).toEqual(acknowledged);
      }
    },
  );

  it('[S13] that is full acknowledges nothing, keeps the rest readable, and goes on once there is room', async () => {
    const disk = await makeDisk();
    const { store } = await openOn(disk);
    await store.rooms.append(room, 0, ['before']);
    disk.fault = ({ call }) => (call === 'write' ? 'ENOSPC' : null);
    for (let attempt = 0; attempt < 5; attempt += 1) {
      const failure = await store.rooms.append(room, 1, ['x']).catch((error: unknown) => error);
      expect(failure).toBeInstanceOf(StoreWriteError);
      expect(failure).toMatchObject({ code: 'ENOSPC' });
      await expect(store.collection('kits').put('a', 1)).rejects.toThrow('ENOSPC');
      expect(await entriesIn(store, room)).toEqual(['before']);
    }
    disk.fault = () => null;
    expect(await store.rooms.append(room, 1, ['after'])).toEqual({ kind: 'ok' });
    await store.collection('kits').put('a', 2);
    expect(await store.collection('kits').get('a')).toBe(2);
  });

  it('[S13] rejects the appends that waited behind the failed one, and poisons no other room', async () => {
    const disk = await makeDisk();
    const { store } = await openOn(disk);
    await store.rooms.append(room, 0, ['kept']);
    let waiting: Promise<unknown>[] = [];
    disk.fault = ({ call, path }) => {
      if (call !== 'sync' || !path.includes(room)) return null;
      waiting = [2, 3].map((seq) => store.rooms.append(room, seq, [seq]).catch((error: unknown) => error));
      disk.fault = () => null;
      return 'EIO';
    };
    const failed = store.rooms.append(room, 1, ['lost']).catch((error: unknown) => error);
    const other = store.rooms.append(otherRoom, 0, ['other']);
    expect(await failed).toBeInstanceOf(StoreWriteError);
    expect(await Promise.all(waiting)).toEqual([expect.any(StoreWriteError), expect.any(StoreWriteError)]);
    expect(await other).toEqual({ kind: 'ok' });
    expect(await entriesIn(store, room)).toEqual(['kept']);
  });

  it('[S13] is never asked to sync the same open file again after it failed', async () => {
    const disk = await makeDisk();
    const { store } = await openOn(disk);
    await store.rooms.append(room, 0, ['kept']);
    disk.fault = failNth(1, (call) => call === 'sync', 'EIO');
    await expect(store.rooms.append(room, 1, ['lost'])).rejects.toThrow('EIO');
    const before = disk.steps.length;
    // The simulated file throws when it is used again; the log must be cut before it is written to.
    expect(await store.rooms.append(room, 1, ['next'])).toEqual({ kind: 'ok' });
    expect(disk.steps.slice(before).filter(({ call }) => call === 'openAppend')).toHaveLength(1);
    disk.cutPower();
    expect(await entriesIn((await openOn(disk)).store, room)).toEqual(['kept', 'next']);
  });

  it('[S13] keeps the room closed while the cut fails too, and shows nothing unacknowledged', async () => {
    const disk = await makeDisk();
    const { store } = await openOn(disk);
    await store.rooms.append(room, 0, ['kept']);
    disk.fault = ({ call }) => (call === 'sync' || call === 'truncate' ? 'EIO' : null);
    await expect(store.rooms.append(room, 1, ['lost'])).rejects.toThrow('EIO');
    await expect(store.rooms.load(room)).rejects.toThrow('EIO');
    disk.fault = () => null;
    expect(await entriesIn(store, room)).toEqual(['kept']);
  });
});
