import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { build } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openEmbeddedStore } from '../../../server/store/embedded/open-embedded-store.ts';
import { entriesIn, roomId } from './store-on-simulated-disk.ts';

const kills = 10;
const room = roomId(1);
let folder: string;
let writerPath: string;

/** Appends numbers for ever, eight at a time, with a snapshot now and then; prints each seq once acknowledged. */
const writer = (storePath: string, dataDir: string) => `
  import { openEmbeddedStore } from ${JSON.stringify(storePath)};
  const store = await openEmbeddedStore({ dataDir: ${JSON.stringify(dataDir)} });
  const loaded = await store.rooms.load('${room}');
  let seq = loaded.kind === 'room' ? (loaded.snapshot?.seq ?? 0) + loaded.entries.length : 0;
  for (let acknowledged = seq; ; ) {
    const appends = Array.from({ length: 8 }, () => store.rooms.append('${room}', seq++, [seq]));
    for (const append of appends) {
      const result = await append;
      if (result.kind !== 'ok') throw new Error(JSON.stringify(result));
      console.log(++acknowledged);
    }
    if (acknowledged % 128 === 0) await store.rooms.keepSnapshot('${room}', { seq: acknowledged, state: acknowledged });
  }
`;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'panelroom-kill-'));
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: 'server/store/embedded/open-embedded-store.ts',
      outDir: join(folder, 'built'),
      rollupOptions: { output: { entryFileNames: 'store.mjs' } },
    },
  });
  writerPath = join(folder, 'writer.mjs');
  await writeFile(writerPath, writer(join(folder, 'built', 'store.mjs'), join(folder, 'data')));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Runs the writer until it has acknowledged `count` more, kills it, and resolves to the last seq it acknowledged. */
const writeAndKill = async (count: number): Promise<number> => {
  const child = spawn(process.execPath, [writerPath], { stdio: ['ignore', 'pipe', 'inherit'] });
  const exited = new Promise<NodeJS.Signals | null>((resolve) =>
    child.once('exit', (_, signal) => resolve(signal)),
  );
  let seen = 0;
  let last = 0;
  for await (const line of createInterface({ input: child.stdout })) {
    last = Number(line);
    seen += 1;
    if (seen === count) child.kill('SIGKILL');
  }
  expect(await exited).toBe('SIGKILL');
  return last;
};

it(`[S8] ${kills} real processes killed with -9 while they write lose nothing they acknowledged`, async () => {
  let total = 0;
  for (let kill = 1; kill <= kills; kill += 1) {
    const acknowledged = await writeAndKill(kill * 37);
    const store = await openEmbeddedStore({ dataDir: join(folder, 'data') });
    const loaded = await store.rooms.load(room);
    const snapshotSeq = loaded.kind === 'room' ? (loaded.snapshot?.seq ?? 0) : 0;
    const entries = await entriesIn(store, room);
    await store.close();
    expect(entries).toEqual(Array.from({ length: entries.length }, (_, index) => snapshotSeq + index + 1));
    total = snapshotSeq + entries.length;
    expect(total).toBeGreaterThanOrEqual(acknowledged);
  }
  console.info(`${total} entries, 0 lost`);
});
