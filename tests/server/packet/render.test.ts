import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createPacketRenderer, PacketError, type PacketRenderer } from '../../../server/packet/render.ts';
import { type PacketTask, paint } from '../../../server/packet/worker.ts';
import { buildPacketRoom, packetMade } from '../../support/packet-room.ts';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');
const scene = buildPacketRoom();
const task: PacketTask = { view: scene.view(), made: packetMade, variant: 'committee', page: 'A4' };
const named = (packetId: string): PacketTask => ({ ...task, made: { ...packetMade, packetId } });
const open: PacketRenderer[] = [];

/** Built here, so that the test sees this source and not what an older build left. */
const buildWorker = async (): Promise<string> => {
  const outDir = join(root, '.cache', 'packet-worker-test');
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    build: {
      ssr: true,
      target: 'node20',
      outDir,
      rolldownOptions: { input: { 'packet-worker': 'server/packet/worker.ts' } },
    },
  });
  return join(outDir, 'packet-worker.js');
};

/** A worker whose `paint` is this source. */
const workerOf = (paint: string): string => {
  const file = join(mkdtempSync(join(tmpdir(), 'worker-')), 'worker.mjs');
  writeFileSync(file, `export const paint = ${paint};`);
  return file;
};

const renderer = (options: Parameters<typeof createPacketRenderer>[0]): PacketRenderer => {
  const made = createPacketRenderer(options);
  open.push(made);
  return made;
};

const failureOf = (rendering: Promise<unknown>): Promise<unknown> =>
  rendering.then(
    () => 'none',
    (error: unknown) => (error instanceof PacketError ? error.failure : error),
  );

let workerFile: string;
beforeAll(async () => {
  workerFile = await buildWorker();
});
afterAll(() => Promise.all(open.map((one) => one.close())));

describe('the renderer', () => {
  it('[P14] paints in a worker what the painter paints here', async () => {
    const bytes = await renderer({ workerFile }).render(task);
    expect(Buffer.compare(bytes, await paint(task))).toBe(0);
  });

  it('[P14] gives up at the deadline, says so, and goes on to the next packet', async () => {
    const slowOnce = workerOf(
      '({ made }) => { if (made.packetId === "slow") for (;;); return new Uint8Array(1); }',
    );
    const made = renderer({ workerFile: slowOnce, deadline: 1500, threads: 1 });
    expect(await failureOf(made.render(named('slow')))).toBe('deadline');
    expect(await made.render(task)).toHaveLength(1);
  });

  it('[P14] refuses what does not fit the queue', async () => {
    const slow = workerOf('() => new Promise((done) => setTimeout(() => done(new Uint8Array(1)), 300))');
    const made = renderer({ workerFile: slow, threads: 1, queueLimit: 1 });
    const failures = await Promise.all(Array.from({ length: 6 }, () => failureOf(made.render(task))));
    expect(failures).toEqual(['none', 'none', 'queueFull', 'queueFull', 'queueFull', 'queueFull']);
  });

  it('[P14] ends a packet that takes too much memory, and no more than that', async () => {
    const hungry = workerOf(
      '({ made }) => { const kept = []; while (made.packetId === "huge") kept.push(Array(1e5).fill({})); return new Uint8Array(1); }',
    );
    const made = renderer({ workerFile: hungry, threads: 1, heapMegabytes: 32 });
    expect(await failureOf(made.render(named('huge')))).toBe('outOfMemory');
    expect(await made.render(task)).toHaveLength(1);
  });

  it('[P14] says that a packet is broken when painting fails, with the cause', async () => {
    const broken = renderer({ workerFile: workerOf('() => { throw new Error("a bug"); }') });
    await expect(broken.render(task)).rejects.toMatchObject({
      failure: 'broken',
      cause: { message: 'a bug' },
    });
  });
});
