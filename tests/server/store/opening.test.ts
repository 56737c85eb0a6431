import { expect, it } from 'vitest';
import { type InterviewId, idFromBytes } from '../../../shared/id.ts';
import { entriesIn, makeDisk, openOn, roomId } from './store-on-simulated-disk.ts';

const manyRooms = Array.from({ length: 1000 }, (_, index) =>
  idFromBytes<InterviewId>(new Uint8Array(26).map((_, digit) => (digit < 2 ? index >> (5 * digit) : 0))),
);

it('[S16] opening reads none of the rooms, and asking for one reads that one alone', async () => {
  const disk = await makeDisk();
  const first = await openOn(disk);
  await Promise.all(manyRooms.map((room) => first.store.rooms.append(room, 0, ['x'])));
  await first.store.close();
  disk.steps.length = 0;
  const { store } = await openOn(disk);
  expect(disk.steps.filter(({ path }) => path.startsWith('/data/rooms/'))).toEqual([]);
  expect(await store.rooms.list()).toHaveLength(1000);
  await store.rooms.load(roomId(0));
  const read = disk.steps.filter(({ path }) => path.startsWith('/data/rooms/'));
  expect(new Set(read.map(({ path }) => path.split('/')[3]))).toEqual(new Set([roomId(0)]));
});

it('[S16] no more logs are open than the limit, and a log that rests is opened again', async () => {
  const disk = await makeDisk();
  const { store } = await openOn(disk, { openLogLimit: 3 });
  const rooms = manyRooms.slice(0, 10);
  for (const seq of [0, 1, 2]) {
    for (const room of rooms) await store.rooms.append(room, seq, [seq]);
  }
  expect(disk.mostOpen).toBeLessThanOrEqual(4);
  expect(await Promise.all(rooms.map((room) => entriesIn(store, room)))).toEqual(rooms.map(() => [0, 1, 2]));
  await store.close();
  expect(disk.openFiles).toBe(0);
});

const whole = { kind: 'room', snapshot: { seq: 1, state: 'A' }, entries: [] };
const absent = { kind: 'absent' };

it('[S11] a removal that a crash interrupted took everything or nothing, and what was seen then stays', async () => {
  const moments = Array.from({ length: 12 }, (_, step) =>
    [1, 2, 3, 4].map((seed) => ({ crashAt: step + 1, seed })),
  );
  for (const { crashAt, seed } of moments.flat()) {
    const disk = await makeDisk({ seed });
    const { store } = await openOn(disk);
    await store.rooms.append(roomId(1), 0, ['a']);
    await store.rooms.keepSnapshot(roomId(1), { seq: 1, state: 'A' });
    let steps = 0;
    disk.fault = () => (++steps === crashAt ? 'crash' : null);
    const isDone = await store.rooms.remove(roomId(1)).then(
      () => true,
      () => false,
    );
    disk.fault = () => null;
    disk.kill();
    const loaded = await (await openOn(disk)).store.rooms.load(roomId(1));
    expect(isDone ? [absent] : [absent, whole], `crash at ${crashAt}`).toContainEqual(loaded);
    expect(disk.namesIn('/data/rooms')).toEqual(loaded.kind === 'absent' ? [] : [roomId(1)]);
    disk.cutPower();
    expect(await (await openOn(disk)).store.rooms.load(roomId(1)), `crash at ${crashAt}`).toEqual(loaded);
  }
});

it('[S16] only a real id becomes a path', async () => {
  const { store } = await openOn(await makeDisk());
  for (const name of ['../../etc', '', 'A'.repeat(26), `${roomId(1)}/..`, `${roomId(1)}.removed`]) {
    await expect(store.rooms.append(name as InterviewId, 0, [1])).rejects.toThrow('26-character id');
  }
});
