import { expect, it } from 'vitest';
import { makeDisk, openOn } from './store-on-simulated-disk.ts';

const damaged = Buffer.from('{"v":1,"crc32":"00000000","data":[]}\n');
const newer = Buffer.from('{"v":2,"crc32":"00000000","data":[]}\n');

it('[S17] putting one kit writes no other kit again', async () => {
  const disk = await makeDisk();
  const { store } = await openOn(disk);
  for (const id of ['a', 'b', 'c']) await store.collection('kits').put(id, { id });
  disk.steps.length = 0;
  await store.collection('kits').put('b', { id: 'b', version: 2 });
  const touched = disk.steps.filter(({ call }) => call !== 'syncDir').map(({ path }) => path);
  expect(touched.every((path) => path.startsWith('/data/kits/b.json'))).toBe(true);
});

it('[S17] listing and reading documents touches no disk', async () => {
  const disk = await makeDisk();
  const { store } = await openOn(disk);
  await store.collection('interviews').put('a', 1);
  disk.steps.length = 0;
  await store.collection('interviews').list();
  await store.collection('interviews').get('a');
  expect(disk.steps).toEqual([]);
});

it('[S17] a damaged document gives way to the one before it, and the operator is told', async () => {
  for (const path of ['/data/kits/a.json', '/data/settings.json']) {
    const disk = await makeDisk();
    const { store } = await openOn(disk);
    for (const version of [1, 2]) {
      await store.collection('kits').put('a', version);
      await store.collection('settings').put('a', version);
    }
    disk.replace(path, damaged);
    const again = await openOn(disk);
    expect(again.events).toEqual([{ kind: 'previousUsed', path }]);
    const name = path.includes('kits') ? 'kits' : 'settings';
    expect(await again.store.collection(name).get('a')).toBe(1);
    await again.store.collection(name).put('a', 3);
    disk.replace(path, damaged);
    expect(
      await (await openOn(disk)).store.collection(name).get('a'),
      'damage is never kept as the previous',
    ).toBe(1);
  }
});

it('[S17] a kit that cannot be read at all is left out and reported, and the others are there', async () => {
  const disk = await makeDisk();
  const { store } = await openOn(disk);
  for (const id of ['a', 'b']) await store.collection('kits').put(id, id);
  disk.replace('/data/kits/a.json', damaged);
  const { store: again, events } = await openOn(disk);
  expect(await again.collection('kits').list()).toEqual([['b', 'b']]);
  expect(events).toMatchObject([{ kind: 'documentUnreadable', path: '/data/kits/a.json' }]);
  await again.collection('kits').remove('a');
  expect(disk.namesIn('/data/kits')).toEqual(['b.json']);
});

it('[S17] the store does not open without its sessions, invites or settings', async () => {
  for (const name of ['sessions', 'invites', 'settings'] as const) {
    const disk = await makeDisk();
    const { store } = await openOn(disk);
    await store.collection(name).put('a', 1);
    disk.replace(`/data/${name}.json`, damaged);
    await expect(openOn(disk)).rejects.toThrow(`/data/${name}.json is damaged`);
    expect(disk.contentOf(`/data/${name}.json`)).toEqual(damaged);
  }
});

it('[S17] a file of a later version is neither read nor replaced by an older one', async () => {
  const disk = await makeDisk();
  const { store } = await openOn(disk);
  await store.collection('settings').put('a', 1);
  await store.collection('settings').put('a', 2);
  await store.collection('kits').put('a', 1);
  disk.replace('/data/kits/a.json', newer);
  const { store: again, events } = await openOn(disk);
  expect(events).toMatchObject([{ kind: 'documentUnreadable' }]);
  await expect(again.collection('kits').put('a', 2)).rejects.toThrow('later version');
  disk.replace('/data/settings.json', newer);
  await expect(openOn(disk)).rejects.toThrow('later version');
});
