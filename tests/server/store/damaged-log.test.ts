import { describe, expect, it } from 'vitest';
import { appendEach, entriesIn, makeDisk, openOn, roomId } from './store-on-simulated-disk.ts';

const room = roomId(1);
const otherRoom = roomId(2);
const logPath = `/data/rooms/${room}/log-1.jsonl`;
const entries = ['one', { note: 'zwei 面' }, ['three']];
const files = (disk: Awaited<ReturnType<typeof makeDisk>>) => disk.namesIn(`/data/rooms/${room}`);

const writtenDisk = async ({ seed = 1 } = {}) => {
  const disk = await makeDisk({ seed });
  const { store } = await openOn(disk);
  await appendEach(store, room, entries);
  await appendEach(store, otherRoom, ['other']);
  await store.close();
  return { disk, log: disk.contentOf(logPath) };
};

describe('a log that ends in half a record', () => {
  it('[S9] is cut back to the last whole record, wherever the record broke off', async () => {
    const { log } = await writtenDisk();
    const lastStart = log.lastIndexOf('\n', log.length - 2) + 1;
    for (let length = lastStart; length < log.length; length += 1) {
      const { disk } = await writtenDisk({ seed: length });
      disk.replace(logPath, log.subarray(0, length));
      const { store, events } = await openOn(disk);
      expect(await entriesIn(store, room), `cut at ${length}`).toEqual(entries.slice(0, 2));
      expect(disk.contentOf(logPath)).toEqual(log.subarray(0, lastStart));
      const keptAs = `${logPath}.torn-1`;
      const bytes = length - lastStart;
      expect(events).toEqual(bytes === 0 ? [] : [{ kind: 'tornTail', room, bytes, keptAs }]);
      expect(await store.rooms.append(room, 2, ['next'])).toEqual({ kind: 'ok' });
      disk.cutPower();
      if (bytes > 0) expect(disk.contentOf(keptAs)).toEqual(log.subarray(lastStart, length));
      expect(await entriesIn((await openOn(disk)).store, room)).toEqual([...entries.slice(0, 2), 'next']);
    }
  });

  it('[S9] gives the records before the cut, for a cut at every byte of the file', async () => {
    const { disk, log } = await writtenDisk();
    for (let length = 0; length <= log.length; length += 1) {
      disk.replace(logPath, log.subarray(0, length));
      const whole = log.subarray(0, length).toString('latin1').split('\n').length - 1;
      const { store } = await openOn(disk);
      expect(await entriesIn(store, room), `cut at ${length}`).toEqual(
        whole === 0 ? 'absent' : entries.slice(0, whole),
      );
    }
  });

  it('[S9] keeps each torn tail under a name of its own', async () => {
    const { disk, log } = await writtenDisk();
    for (const n of [1, 2]) {
      disk.replace(logPath, Buffer.concat([log, Buffer.from(`half ${n}`)]));
      await entriesIn((await openOn(disk)).store, room);
    }
    expect(files(disk)).toEqual(['log-1.jsonl', 'log-1.jsonl.torn-1', 'log-1.jsonl.torn-2']);
    expect(disk.contentOf(`${logPath}.torn-2`).toString()).toBe('half 2');
  });

  it('[S9] is a torn tail as well when the pages of one write arrived out of order', async () => {
    const disk = await makeDisk();
    const { store } = await openOn(disk);
    await store.rooms.append(room, 0, ['first']);
    await store.rooms.append(room, 1, ['lost', 'arrived']);
    await store.close();
    const log = disk.contentOf(logPath);
    const damaged = Buffer.from(log).fill(0, log.indexOf('lost') - 10, log.indexOf('lost') + 6);
    disk.replace(logPath, damaged);
    expect(await entriesIn((await openOn(disk)).store, room)).toEqual(['first']);
  });
});

describe('a log that is damaged before its end', () => {
  it('[S10] quarantines its room alone for any one flipped bit, and its files stay untouched', async () => {
    const { disk, log } = await writtenDisk();
    const lastStart = log.lastIndexOf('\n', log.length - 2) + 1;
    const names = files(disk);
    for (let bit = 0; bit < lastStart * 8; bit += 1) {
      const damaged = Buffer.from(log);
      damaged[bit >> 3] = (damaged[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      disk.replace(logPath, damaged);
      const { store, events } = await openOn(disk);
      expect(await entriesIn(store, room), `bit ${bit}`).toBe('quarantined');
      expect(events).toMatchObject([{ kind: 'quarantined', room }]);
      expect(await entriesIn(store, otherRoom)).toEqual(['other']);
      expect(disk.contentOf(logPath)).toEqual(damaged);
    }
    expect(files(disk)).toEqual(names);
  });

  it('[S10] never yields anything but a prefix when a bit of its last record flips', async () => {
    const { disk, log } = await writtenDisk();
    const lastStart = log.lastIndexOf('\n', log.length - 2) + 1;
    for (let bit = lastStart * 8; bit < log.length * 8; bit += 1) {
      const damaged = Buffer.from(log);
      damaged[bit >> 3] = (damaged[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      disk.replace(logPath, damaged);
      const { store, events } = await openOn(disk);
      expect(await entriesIn(store, room), `bit ${bit}`).toEqual(entries.slice(0, 2));
      expect(events).toMatchObject([{ kind: 'tornTail' }]);
    }
  });

  it('[S10] a quarantined room takes no appends and no snapshots, and opens again once it is mended', async () => {
    const { disk, log } = await writtenDisk();
    disk.replace(logPath, Buffer.from(log).fill(0, 0, 5));
    const { store } = await openOn(disk);
    await expect(store.rooms.append(room, 3, ['x'])).rejects.toThrow('quarantined');
    await expect(store.rooms.keepSnapshot(room, { seq: 1, state: null })).rejects.toThrow('quarantined');
    disk.replace(logPath, log);
    expect(await entriesIn(store, room)).toEqual(entries);
    expect(await store.rooms.append(room, 3, ['four'])).toEqual({ kind: 'ok' });
  });

  it('[S10] a missing record in the middle quarantines', async () => {
    const { disk, log } = await writtenDisk();
    const lines = log.toString('latin1').split('\n');
    disk.replace(logPath, Buffer.from([lines[0], lines[2], ''].join('\n'), 'latin1'));
    const loaded = await (await openOn(disk)).store.rooms.load(room);
    expect(loaded).toEqual({
      kind: 'quarantined',
      reason: 'log-1.jsonl: entry 3 stands where entry 2 belongs',
    });
  });
});
