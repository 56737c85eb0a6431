import { execFileSync } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { newId } from '../../server/auth/secrets.ts';
import { buildCrew, firstQuestion } from '../server/attack/crew.ts';
import { runCommand } from '../server/operations/command.ts';
import { call, connectSeat, type SeatConnection } from '../support/program.ts';
import { newDataDir, removeDataDirs, type ServerProcess, startServer } from '../support/server-process.ts';

let mounted: string | null = null;
let server: ServerProcess | null = null;

const mountSmallDisk = async (): Promise<string> => {
  const folder = await newDataDir();
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=2m,mode=0700', 'tmpfs', folder]);
  mounted = folder;
  return folder;
};

afterEach(async () => {
  await server?.kill();
  server = null;
  if (mounted) execFileSync('umount', [mounted]);
  mounted = null;
  await removeDataDirs();
});

const note = () => ({ noteId: newId(), questionId: firstQuestion, text: 'evidence '.repeat(20) });
const saving = (seat: SeatConnection, able: boolean): Promise<void> =>
  new Promise((told) => {
    seat.socket.on('saving', (frame) => {
      if (frame.able === able) told();
    });
  });

it('[F3] a file system that is full: no note is acknowledged, people are told, and it goes on by itself', async () => {
  const folder = await mountSmallDisk();
  server = await startServer({ dataDir: join(folder, 'data'), env: { TRUST_PROXY: 'on' } });
  const crew = await buildCrew(server);
  const seat = await connectSeat(server.url, crew.guests.panelist);
  const onlooker = await connectSeat(server.url, crew.guests.lead);
  const kept = note();
  expect(await seat.command('note.add', kept)).toEqual({ ok: true });
  const told = saving(onlooker, false);
  await fill(join(folder, 'filler'));
  const lost = note();
  let answer = await seat.command('note.add', lost, 10);
  // What is left of the last page of the log may still take a few.
  for (let n = 11; answer.ok && n < 60; n += 1) answer = await seat.command('note.add', note(), n);
  expect(answer).toMatchObject({ ok: false, refusal: { code: 'storage' } });
  await told;
  expect((await call(server.url, 'GET', '/api/health')).json.status).toBe('degraded');
  expect((await call(server.url, 'GET', `/api/interviews/${crew.room}`, { token: crew.owner })).status).toBe(
    200,
  );
  const again = saving(onlooker, true);
  await rm(join(folder, 'filler'));
  await again;
  expect(await onlooker.command('note.add', note())).toEqual({ ok: true });
  seat.close();
  onlooker.close();
  expect(await server.stop()).toBe(0);
  const next = await startServer({ dataDir: join(folder, 'data'), env: { TRUST_PROXY: 'on' } });
  const back = await connectSeat(next.url, crew.guests.panelist);
  expect(back.view().notes[kept.noteId as keyof ReturnType<typeof back.view>['notes']]).toBeDefined();
  back.close();
  await next.stop();
}, 60_000);

it('[F4] a folder that is read-only at the start is a sentence and not a stack', async () => {
  const folder = await mountSmallDisk();
  await mkdir(join(folder, 'data'));
  execFileSync('mount', ['-o', 'remount,ro', folder]);
  const { code, err } = await runCommand(['serve'], { DATA_DIR: join(folder, 'data'), PORT: '0' });
  expect(code).toBe(1);
  expect(err).toContain('cannot be used');
  expect(err).not.toContain('    at ');
});

/** Takes all the space there is. */
const fill = async (path: string): Promise<void> => {
  for (let size = 65_536; size >= 1; size = Math.floor(size / 4))
    for (;;) {
      const failed = await writeFile(path, Buffer.alloc(size), { flag: 'a' }).then(
        () => false,
        () => true,
      );
      if (failed) break;
    }
};
