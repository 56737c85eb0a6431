import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openEmbeddedStore } from '../../../server/store/embedded/open-embedded-store.ts';
import { ownerSocketName } from '../../../server/store/embedded/owner-lock.ts';
import { StoreInUseError, StoreWriteError } from '../../../server/store/store-errors.ts';
import { roomId } from './store-on-simulated-disk.ts';

const room = roomId(1);
let folder: string;
let dataDir: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'panelroom-owner-'));
  dataDir = join(folder, 'data');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Another process that owns the folder and does nothing else. It says so on its standard output. */
const startOwner = async (): Promise<ReturnType<typeof spawn>> => {
  await mkdir(dataDir);
  const name = JSON.stringify(await ownerSocketName(dataDir));
  const script = `require('node:net').createServer().listen(${name}, () => console.log('owner'))`;
  const child = spawn(process.execPath, ['--eval', script], { stdio: ['ignore', 'pipe', 'inherit'] });
  await new Promise((resolve) => child.stdout.once('data', resolve));
  return child;
};

it('[S15] a second owner is refused, and told which folder is taken and what to do', async () => {
  const store = await openEmbeddedStore({ dataDir });
  const refusal = await openEmbeddedStore({ dataDir }).catch((error: unknown) => error);
  expect(refusal).toBeInstanceOf(StoreInUseError);
  expect(String(refusal)).toContain(`${dataDir} is in use by another Panelroom process (pid ${process.pid})`);
  expect(String(refusal)).toContain('DATA_DIR');
  await store.close();
  await (await openEmbeddedStore({ dataDir })).close();
});

it('[S15] another path to the same folder is the same folder', async () => {
  const store = await openEmbeddedStore({ dataDir });
  await symlink(dataDir, join(folder, 'link'));
  await expect(openEmbeddedStore({ dataDir: join(folder, 'link') })).rejects.toThrow(StoreInUseError);
  await store.close();
});

it('[S15] of twelve that start at once, one becomes the owner', async () => {
  const starts = await Promise.allSettled(Array.from({ length: 12 }, () => openEmbeddedStore({ dataDir })));
  const owners = starts.flatMap((start) => (start.status === 'fulfilled' ? [start.value] : []));
  expect(owners).toHaveLength(1);
  await owners[0]?.close();
});

it.runIf(process.platform === 'linux')('[S15] kill -9 of the owner frees the folder by itself', async () => {
  const owner = await startOwner();
  await expect(openEmbeddedStore({ dataDir })).rejects.toThrow(StoreInUseError);
  const exited = new Promise((resolve) => owner.once('exit', resolve));
  owner.kill('SIGKILL');
  await exited;
  await (await openEmbeddedStore({ dataDir })).close();
});

it('[S15] an owner whose folder was taken over behind its lock writes no more', async () => {
  const store = await openEmbeddedStore({ dataDir });
  await store.rooms.append(room, 0, ['mine']);
  const log = join(dataDir, 'rooms', room, 'log-1.jsonl');
  const before = await readFile(log);
  await writeFile(join(dataDir, 'owner'), '4711 another container\n');
  const failure = await store.rooms.append(room, 1, ['too late']).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(StoreWriteError);
  expect(failure).toMatchObject({ cause: expect.any(StoreInUseError) });
  await expect(store.collection('settings').put('a', 1)).rejects.toThrow('pid 4711');
  expect(await readFile(log)).toEqual(before);
  await store.close();
});

it('[S19] only the account that runs Panelroom can read its files', async () => {
  const store = await openEmbeddedStore({ dataDir });
  await store.rooms.append(room, 0, ['a']);
  await store.rooms.keepSnapshot(room, { seq: 1, state: 'A' });
  await store.collection('kits').put('a', 1);
  await store.collection('sessions').put('a', 1);
  const modeOf = async (...names: string[]) => (await stat(join(dataDir, ...names))).mode & 0o777;
  for (const dir of [[], ['rooms'], ['rooms', room], ['kits']]) expect(await modeOf(...dir)).toBe(0o700);
  const files = [
    ['sessions.json'],
    ['kits', 'a.json'],
    ['rooms', room, 'log-1.jsonl'],
    ['rooms', room, 'snapshot.json'],
  ];
  for (const file of files) expect(await modeOf(...file)).toBe(0o600);
  await store.close();
});

it('[S15] a data folder that cannot be made is named in the error', async () => {
  await writeFile(join(folder, 'file'), '');
  const failure = await openEmbeddedStore({ dataDir: join(folder, 'file', 'data') }).catch(
    (error: unknown) => error,
  );
  expect(failure).toBeInstanceOf(StoreWriteError);
  expect(failure).toMatchObject({ code: 'ENOTDIR', message: expect.stringContaining(folder) });
});
