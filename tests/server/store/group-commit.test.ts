import { expect, it } from 'vitest';
import { appendEach, entriesIn, makeDisk, openOn, roomId } from './store-on-simulated-disk.ts';

const room = roomId(1);
const numbers = Array.from({ length: 200 }, (_, index) => index);

it('[S14] appends that come while a sync is under way share the next one', async () => {
  const disk = await makeDisk();
  const { store } = await openOn(disk);
  const appends: Promise<unknown>[] = [];
  // Half come at once, the rest one by one while the disk is busy.
  for (const n of numbers) {
    appends.push(store.rooms.append(room, n, [n]));
    if (n >= 100) await null;
  }
  await Promise.all(appends);
  expect(disk.count('sync')).toBeLessThan(40);
  expect(disk.count('write')).toBe(disk.count('sync'));
  disk.cutPower();
  expect(await entriesIn((await openOn(disk)).store, room)).toEqual(numbers);
});

it('[S14] an append that finds the room idle has a sync of its own, and is not kept waiting', async () => {
  const disk = await makeDisk();
  const { store } = await openOn(disk);
  await appendEach(store, room, [1, 2, 3]);
  expect(disk.count('sync')).toBe(3);
});

it('[S14] no append is acknowledged before its sync', async () => {
  const disk = await makeDisk();
  const { store } = await openOn(disk);
  let acknowledged = 0;
  const seenAtSync: number[] = [];
  disk.fault = ({ call }) => {
    if (call === 'sync') seenAtSync.push(acknowledged);
    return null;
  };
  for (const n of [0, 1, 2]) {
    await store.rooms.append(room, n, [n]);
    acknowledged += 1;
  }
  expect(seenAtSync).toEqual([0, 1, 2]);
});

it('[S14] changes of one small collection made at once share a write', async () => {
  const disk = await makeDisk();
  const { store } = await openOn(disk);
  await Promise.all(numbers.map((n) => store.collection('sessions').put(`session-${n}`, n)));
  expect(disk.count('sync')).toBeLessThan(5);
  disk.cutPower();
  expect(await (await openOn(disk)).store.collection('sessions').list()).toHaveLength(200);
});
