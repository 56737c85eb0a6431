import { execFileSync } from 'node:child_process';
import { mkdir, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { newId } from '../../server/auth/secrets.ts';
import { buildCrew, firstQuestion } from '../server/attack/crew.ts';
import { runCommand } from '../server/operations/command.ts';
import { makeLoopDisk } from '../support/loop-disk.ts';
import { call, connectSeat, type SeatConnection } from '../support/program.ts';
import { newDataDir, removeDataDirs, type ServerProcess, startServer } from '../support/server-process.ts';
import { tellTrials } from '../support/trials.ts';

/** How many syncs fail, each in a server of its own. */
const failedSyncs = 12;

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

it('[F3] a full disk stops neither the packet of a room nor a room with 1 kB left from saying what it took', async () => {
  const folder = await mountSmallDisk();
  server = await startServer({ dataDir: join(folder, 'data'), env: { TRUST_PROXY: 'on' } });
  const crew = await buildCrew(server, { revealPolicy: 'whenLeadOpens' });
  const lead = await connectSeat(server.url, crew.guests.lead);
  expect((await lead.command('phase.advance', { to: 'scoring' })).ok).toBe(true);
  const without = [crew.guests.lead.panelistId, crew.guests.panelist.panelistId];
  expect((await lead.command('phase.advance', { to: 'debrief', without, reason: 'Called away' })).ok).toBe(
    true,
  );
  await fill(join(folder, 'filler'));
  await truncateTail(join(folder, 'filler'), 4_096 + 1_024);
  const acknowledged: string[] = [];
  for (let n = 10; n < 60; n += 1) {
    const given = note();
    const answer = await lead.command('note.add', given, n);
    if (!answer.ok) break;
    acknowledged.push(given.noteId);
  }
  const packet = await fetch(`${server.url}/api/interviews/${crew.room}/packet.pdf`, {
    headers: { authorization: `Bearer ${crew.owner}` },
  });
  expect(packet.status).toBe(200);
  expect(
    Buffer.from(await packet.arrayBuffer())
      .subarray(0, 5)
      .toString(),
  ).toBe('%PDF-');
  lead.close();
  await server.kill();
  await rm(join(folder, 'filler'));
  server = await startServer({ dataDir: join(folder, 'data'), env: { TRUST_PROXY: 'on' } });
  const back = await connectSeat(server.url, crew.guests.lead);
  const kept = Object.keys(back.view().notes);
  expect(acknowledged.filter((id) => !kept.includes(id))).toEqual([]);
  tellTrials('F3', { trials: 2, failures: 0, counts: { 'notes taken by the last kB': acknowledged.length } });
  back.close();
}, 60_000);

it('[F4] a file system that turns read-only at work makes rooms read-only, and they go on when it is writable', async () => {
  const disk = await makeLoopDisk('ext4');
  try {
    const running = await startServer({ dataDir: join(disk.folder, 'data'), env: { TRUST_PROXY: 'on' } });
    server = running;
    const crew = await buildCrew(running);
    const seat = await connectSeat(running.url, crew.guests.panelist);
    expect(await seat.command('note.add', note(), 1)).toEqual({ ok: true });
    // The kernel does not turn it while a file is open for writing: it does as after an error of the disk.
    const told = saving(seat, false);
    const began = performance.now();
    execFileSync('mount', ['-o', 'remount,abort', disk.folder]);
    const lost = note();
    expect(await seat.command('note.add', lost, 2)).toMatchObject({
      ok: false,
      refusal: { code: 'storage' },
    });
    await told;
    const took = performance.now() - began;
    expect(took).toBeLessThan(2_000);
    const late = await connectSeat(running.url, crew.guests.lead);
    await expect.poll(() => late.frames).toContain('saving {"able":false}');
    const owner = { token: crew.owner };
    expect((await call(running.url, 'GET', `/api/interviews/${crew.room}`, owner)).status).toBe(200);
    tellTrials('F4', { trials: 1, failures: 0, counts: { 'told read-only after ms': Math.round(took) } });
    for (const one of [seat, late]) one.close();
    await running.kill();
    server = null;
    disk.restorePower();
    const next = await startServer({ dataDir: join(disk.folder, 'data'), env: { TRUST_PROXY: 'on' } });
    server = next;
    const back = await connectSeat(next.url, crew.guests.panelist);
    expect(Object.keys(back.view().notes)).toHaveLength(1);
    expect(await back.command('note.add', lost, 2)).toEqual({ ok: true });
    back.close();
    await next.stop();
    server = null;
  } finally {
    await server?.kill();
    server = null;
    disk.remove();
  }
}, 60_000);

it('[F5] syncs that the kernel fails, one by one: what was acknowledged is there after a restart', async () => {
  let acknowledged = 0;
  let lost = 0;
  for (let nth = 1; nth <= failedSyncs; nth += 1) {
    const plain = await startServer({ env: { TRUST_PROXY: 'on' } });
    const crew = await buildCrew(plain);
    await plain.stop();
    // Every thread of node's counts for itself: the nth sync of any of them fails, and every tenth after it.
    const failing = await startServer({
      dataDir: plain.dataDir,
      env: { TRUST_PROXY: 'on' },
      // -D: the server itself is our child, not strace.
      under: [
        'strace',
        '-D',
        '-f',
        '-qq',
        '-o',
        '/dev/null',
        '-e',
        `inject=fdatasync:error=EIO:when=${nth}+10`,
      ],
    });
    const seat = await connectSeat(failing.url, crew.guests.panelist);
    const kept: string[] = [];
    for (let n = 1; n <= 25; n += 1) {
      const given = note();
      if ((await seat.command('note.add', given, n)).ok) kept.push(given.noteId);
    }
    seat.close();
    await failing.kill();
    const next = await startServer({ dataDir: plain.dataDir, env: { TRUST_PROXY: 'on' } });
    const back = await connectSeat(next.url, crew.guests.panelist);
    const there = Object.keys(back.view().notes);
    acknowledged += kept.length;
    lost += kept.filter((id) => !there.includes(id)).length;
    back.close();
    await next.stop();
  }
  tellTrials('F5', {
    trials: failedSyncs,
    failures: lost,
    counts: { 'acknowledged beside failed syncs': acknowledged },
  });
  expect(lost).toBe(0);
}, 300_000);

it('[F4] a folder that is read-only at the start is a sentence and not a stack', async () => {
  const folder = await mountSmallDisk();
  await mkdir(join(folder, 'data'));
  execFileSync('mount', ['-o', 'remount,ro', folder]);
  const { code, err } = await runCommand(['serve'], { DATA_DIR: join(folder, 'data'), PORT: '0' });
  expect(code).toBe(1);
  expect(err).toContain('cannot be used');
  expect(err).not.toContain('    at ');
});

const truncateTail = async (path: string, bytes: number): Promise<void> =>
  truncate(path, Math.max(0, (await stat(path)).size - bytes));

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
