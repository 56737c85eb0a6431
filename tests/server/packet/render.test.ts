import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { MessageChannel } from 'node:worker_threads';
import * as v from 'valibot';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import {
  createPacketRenderer,
  jobIdSchema,
  PacketError,
  type PacketRenderer,
} from '../../../server/packet/render.ts';
import { type PacketTask, paint } from '../../../server/packet/worker.ts';
import type { PacketProgress } from '../../../shared/http.ts';
import { buildPacketRoom, packetMade } from '../../support/packet-room.ts';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');
const scene = buildPacketRoom();
const orderNamed = (packetId: string): PacketTask => ({
  order: { kind: 'interview', view: scene.view(), made: { ...packetMade, packetId }, variant: 'committee' },
  page: 'A4',
});
const task = orderNamed(packetMade.packetId);
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

  it('[P31] tells how far a packet is while it is made, and then nothing more', async () => {
    const drawing = { state: 'drawing', page: 2, pages: 7 } as const;
    // Goes on drawing until the test has seen it.
    const seen = join(mkdtempSync(join(tmpdir(), 'seen-')), 'seen');
    const told = workerOf(
      `async ({ progress }) => {
        const { existsSync } = await import('node:fs');
        progress.postMessage(${JSON.stringify(drawing)});
        while (!existsSync(${JSON.stringify(seen)})) await new Promise((next) => setImmediate(next));
        return new Uint8Array(1);
      }`,
    );
    const made = renderer({ workerFile: told, threads: 1 });
    const job = v.parse(jobIdSchema, 'j'.repeat(26));
    const making = made.render(task, job);
    expect(made.progressOf(job)).toEqual({ state: 'waiting' });
    await vi.waitFor(() => expect(made.progressOf(job)).toEqual(drawing), { timeout: 5000, interval: 5 });
    writeFileSync(seen, '');
    await making;
    expect(made.progressOf(job)).toBeNull();
  });

  it('[P31] the worker tells each page before it draws it', async () => {
    const { port1, port2 } = new MessageChannel();
    const heard: PacketProgress[] = [];
    port1.on('message', (message: PacketProgress) => heard.push(message));
    await paint({ ...task, progress: port2 });
    port2.close();
    await new Promise((closed) => port1.once('close', closed));
    const pages = heard.flatMap((one) => (one.state === 'drawing' ? [one] : []));
    expect(heard[0]).toEqual({ state: 'setting' });
    expect(pages.map(({ page }) => page)).toEqual(pages.map((_, place) => place + 1));
    expect(pages.at(-1)?.page).toBe(pages.at(-1)?.pages);
  });

  it('[P14] gives up at the deadline, says so, and goes on to the next packet', async () => {
    const slowOnce = workerOf(
      '({ order: { made } }) => { if (made.packetId === "slow") for (;;); return new Uint8Array(1); }',
    );
    const made = renderer({ workerFile: slowOnce, deadline: 1500, threads: 1 });
    expect(await failureOf(made.render(orderNamed('slow')))).toBe('deadline');
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
      '({ order: { made } }) => { const kept = []; while (made.packetId === "huge") kept.push(Array(1e5).fill({})); return new Uint8Array(1); }',
    );
    const made = renderer({ workerFile: hungry, threads: 1, heapMegabytes: 32 });
    expect(await failureOf(made.render(orderNamed('huge')))).toBe('outOfMemory');
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
