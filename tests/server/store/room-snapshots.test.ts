import { expect, it } from 'vitest';
import { seal } from '../../../server/store/embedded/sealed-file.ts';
import { appendEach, entriesIn, makeDisk, openOn, roomId } from './store-on-simulated-disk.ts';

const room = roomId(1);
const dir = `/data/rooms/${room}`;
const snapshotPath = `${dir}/snapshot.json`;

/** Entries 1 to 6 with snapshots of 2 and 4. */
const writtenDisk = async () => {
  const disk = await makeDisk();
  const { store } = await openOn(disk);
  await appendEach(store, room, [1, 2]);
  await store.rooms.keepSnapshot(room, { seq: 2, state: 'two' });
  await appendEach(store, room, [3, 4], 2);
  await store.rooms.keepSnapshot(room, { seq: 4, state: 'four' });
  await appendEach(store, room, [5, 6], 4);
  await store.close();
  return disk;
};

it('[S5] keeps the logs after the previous snapshot and drops those before it', async () => {
  const disk = await writtenDisk();
  expect(disk.namesIn(dir)).toEqual(['log-3.jsonl', 'log-5.jsonl', 'snapshot.json', 'snapshot.json.prev']);
});

it('[S5] a damaged snapshot costs nothing: the previous one and the logs give the same room', async () => {
  for (const damage of [
    '',
    'not a snapshot',
    '{"v":1,"crc32":"00000000","data":{"seq":4,"state":"four"}}\n',
  ]) {
    const disk = await writtenDisk();
    disk.replace(snapshotPath, Buffer.from(damage));
    const { store, events } = await openOn(disk);
    expect(await store.rooms.load(room)).toMatchObject({ snapshot: { seq: 2 } });
    expect(await entriesIn(store, room)).toEqual([3, 4, 5, 6]);
    expect(events[0]).toEqual({ kind: 'previousUsed', path: snapshotPath });
    await store.rooms.keepSnapshot(room, { seq: 6, state: 'six' });
    disk.replace(snapshotPath, Buffer.from(damage));
    expect(await entriesIn((await openOn(disk)).store, room), 'the damaged one did not replace it').toEqual([
      3, 4, 5, 6,
    ]);
  }
});

it('[S5] a room whose only snapshot is damaged is read from its whole log', async () => {
  const disk = await makeDisk();
  const { store } = await openOn(disk);
  await appendEach(store, room, [1, 2]);
  await store.rooms.keepSnapshot(room, { seq: 2, state: 'two' });
  disk.replace(snapshotPath, Buffer.from('x'));
  expect(await store.rooms.load(room)).toMatchObject({ snapshot: null });
  expect(await entriesIn(store, room)).toEqual([1, 2]);
  await store.rooms.keepSnapshot(room, { seq: 1, state: 'one' });
  expect(await store.rooms.load(room)).toMatchObject({ snapshot: { seq: 1, state: 'one' } });
});

it('[S10] a room is quarantined when its logs do not reach what its snapshot stands for', async () => {
  const cases: [string, (disk: Awaited<ReturnType<typeof writtenDisk>>) => Promise<void> | void][] = [
    [
      'the snapshot is of entry 9, the logs end at 6',
      (disk) => disk.replace(snapshotPath, seal({ seq: 9, state: 0 })),
    ],
    [
      'its logs are missing',
      async (disk) => {
        await disk.mount().remove(`${dir}/log-3.jsonl`);
        await disk.mount().remove(`${dir}/log-5.jsonl`);
      },
    ],
    [
      'damaged at its end',
      (disk) => {
        disk.replace(snapshotPath, Buffer.from(''));
        disk.replace(`${dir}/log-3.jsonl`, disk.contentOf(`${dir}/log-3.jsonl`).subarray(0, 60));
      },
    ],
    [
      'the log with entry 1 is missing',
      (disk) => {
        disk.replace(snapshotPath, Buffer.from(''));
        disk.replace(`${snapshotPath}.prev`, Buffer.from(''));
      },
    ],
    [
      'written by a later version',
      (disk) => disk.replace(snapshotPath, Buffer.from('{"v":2,"crc32":"00000000","data":{}}\n')),
    ],
  ];
  for (const [reason, damage] of cases) {
    const disk = await writtenDisk();
    await damage(disk);
    const { store } = await openOn(disk);
    expect(await store.rooms.load(room)).toEqual({
      kind: 'quarantined',
      reason: expect.stringContaining(reason),
    });
  }
});

it('[S5] a failed snapshot leaves the room as it was and can be tried again', async () => {
  for (let failing = 1; failing <= 40; failing += 1) {
    const disk = await writtenDisk();
    const { store } = await openOn(disk);
    await store.rooms.load(room);
    let steps = 0;
    disk.fault = () => (++steps === failing ? 'ENOSPC' : null);
    const failed = await store.rooms
      .keepSnapshot(room, { seq: 6, state: 'six' })
      .catch((error: unknown) => error);
    disk.fault = () => null;
    if (steps < failing) break;
    expect(failed).toMatchObject({ name: 'StoreWriteError', code: 'ENOSPC' });
    expect(await store.rooms.append(room, 6, [7])).toEqual({ kind: 'ok' });
    await store.rooms.keepSnapshot(room, { seq: 7, state: 'seven' });
    expect(await store.rooms.load(room)).toEqual({
      kind: 'room',
      snapshot: { seq: 7, state: 'seven' },
      entries: [],
    });
    disk.replace(snapshotPath, Buffer.from('')); // The previous one must still be of use.
    expect(await store.rooms.load(room), `step ${failing}`).toMatchObject({ kind: 'room' });
  }
});
