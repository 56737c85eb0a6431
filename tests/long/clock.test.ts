import { execFileSync } from 'node:child_process';
import { rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { readTrail } from '../../server/audit/audit-trail.ts';
import { newId } from '../../server/auth/secrets.ts';
import { nodeDisk } from '../../server/store/embedded/node-disk.ts';
import { buildCrew, type Crew, firstQuestion } from '../server/attack/crew.ts';
import { entriesIn } from '../support/crash/room-witness.ts';
import { call, connectAll, connectSeat, type SeatConnection } from '../support/program.ts';
import { newDataDir, removeDataDirs, type ServerProcess, startServer } from '../support/server-process.ts';
import { createCounts, tellTrials } from '../support/trials.ts';

const second = 1_000;
const hour = 3_600 * second;
const day = 24 * hour;

/** Tabs of the lead and of a panelist. */
const people = 12;

const counts = createCounts();
let server: ServerProcess | null = null;

/** As a cut of power would. Then nobody but the test can put away what the library of faketime shares. */
const kill = async (running: ServerProcess): Promise<void> => {
  await running.kill();
  for (const name of ['faketime_shm', 'sem.faketime_sem'])
    await rm(`/dev/shm/${name}_${running.pid}`, { force: true });
};

afterEach(async () => {
  if (server) await kill(server);
  server = null;
});
afterAll(async () => {
  tellTrials('F7', { trials: counts.get('moves of the clock'), failures: 0, counts: counts.all() });
  await removeDataDirs();
});

/**
 * The system's clock as the server reads it, and no other program. What runs evenly stays as it is, as it does when
 * an operator or a time server moves the clock.
 */
const createMovedClock = async (timeZone = 'UTC') => {
  const file = join(await newDataDir(), 'clock');
  // Each time it asks for the time, the server reads how many seconds the clock is off by.
  const set = async (to: number) => {
    const by = (to - Date.now()) / second;
    await writeFile(`${file}.new`, `${by < 0 ? '' : '+'}${by}\n`);
    await rename(`${file}.new`, file);
  };
  await set(Date.now());
  return {
    set,
    env: {
      // Which file that is differs from system to system. Its program knows, and fails where it is not installed.
      LD_PRELOAD: execFileSync('faketime', ['-m', '-f', '+0', 'printenv', 'LD_PRELOAD'], {
        encoding: 'utf8',
      }).trim(),
      FAKETIME_TIMESTAMP_FILE: file,
      FAKETIME_NO_CACHE: '1',
      FAKETIME_DONT_FAKE_MONOTONIC: '1',
      NO_FAKE_STAT: '1',
      TZ: timeZone,
    },
  };
};
type MovedClock = Awaited<ReturnType<typeof createMovedClock>>;

/** What the system's clock says to the server: no part of Panelroom has a hand in this header. */
const systemTimeOf = async ({ url }: ServerProcess): Promise<number> =>
  Date.parse((await call(url, 'GET', '/api/health')).headers.get('date') ?? '');

/** Resolves once the server's system tells it this time. */
const hasMoved = async (running: ServerProcess, to: number): Promise<void> => {
  const off = async () => Math.abs((await systemTimeOf(running)) - to);
  await expect.poll(off, { timeout: 10 * second }).toBeLessThan(10 * second);
  counts.add('moves of the clock');
};

const move = async (clock: MovedClock, running: ServerProcess, to: number): Promise<void> => {
  await clock.set(to);
  await hasMoved(running, to);
};

/** A room with people in it, who all the time are to be there and to be heard. */
const openRoom = async (clock: MovedClock) => {
  const running = await startServer({ env: clock.env });
  server = running;
  const crew = await buildCrew(running, { revealPolicy: 'open' });
  const noteIds: string[] = [];
  let seats: SeatConnection[] = [];
  let lost = 0;
  const enter = async ({ url }: ServerProcess) => {
    const { lead, panelist } = crew.guests;
    seats = await connectAll(
      url,
      Array.from({ length: people }, (_, index) => (index % 2 ? panelist : lead)),
    );
    for (const { socket } of seats)
      socket.once('disconnect', () => {
        lost += 1;
      });
  };
  await enter(running);
  return {
    running,
    crew,
    noteIds,
    enter,
    leave: () => {
      for (const { close } of seats) close();
      lost = 0;
    },
    /** Each writes a note after the other, and is told that it is kept. */
    async write() {
      for (const seat of seats) {
        const noteId = newId();
        const note = { noteId, questionId: firstQuestion, text: 'Asked for the error first.' };
        expect(await seat.command('note.add', note)).toEqual({ ok: true });
        noteIds.push(noteId);
        counts.add('notes');
      }
      expect(lost).toBe(0);
    },
    /** Feels the pulse of each connection twice: then none was given up, and no timer waits for a clock. */
    async pulse() {
      await Promise.all(
        seats.map(async ({ socket }) => {
          for (let beat = 0; beat < 2; beat += 1)
            await new Promise<void>((felt) => socket.io.once('ping', () => felt()));
        }),
      );
      counts.add('pulses', 2 * people);
      expect(lost).toBe(0);
    },
    order: () => Object.keys(seats[0]?.view().notes ?? {}),
  };
};

const sessionsWork = async ({ url }: ServerProcess, { room, owner, guests }: Crew): Promise<void> => {
  for (const token of [owner, guests.lead.token, guests.panelist.token, guests.observer.token])
    expect((await call(url, 'GET', `/api/interviews/${room}`, { token })).status).toBe(200);
};

/** A link into the room; resolves to whether it opens anything now. */
const invite = async ({ url }: ServerProcess, { room, owner }: Crew, expiresAt: number | null) => {
  const body = {
    role: 'panelist',
    ...(expiresAt === null ? {} : { expiresAt: new Date(expiresAt).toISOString() }),
  };
  const made = await call(url, 'POST', `/api/interviews/${room}/invites`, { token: owner, body });
  expect(made.status).toBe(201);
  return async () => {
    const peeked = await call(url, 'POST', '/api/join/peek', { body: { invite: made.json.token } });
    return peeked.status === 200;
  };
};

/** Stops the server and reads what it left: the log of the room by its numbers, and the times of the audit trail. */
const stopped = async (running: ServerProcess, { room }: Crew) => {
  expect(await running.stop()).toBe(0);
  const entries = await entriesIn(join(running.dataDir, 'rooms', room));
  expect(entries.map(({ seq }) => seq)).toEqual(entries.map((_, index) => index + 1));
  const trail = await readTrail(nodeDisk, running.dataDir);
  expect(trail.ok).toBe(true);
  return {
    notes: entries.flatMap(({ name, args }) =>
      name === 'note.add' ? [(args as { noteId: string }).noteId] : [],
    ),
    times: entries.map(({ at }) => at),
    trailTimes: trail.records.map(({ at }) => Date.parse(at)),
  };
};

const inOrder = (times: readonly number[]): boolean =>
  times.every((time, index) => time >= (times[index - 1] ?? time));

describe('a server whose system clock is moved', () => {
  it('[F7] by 2 h back: nobody is cut off or has to wait, and time goes on at its own pace', async () => {
    const clock = await createMovedClock();
    const { running, crew, ...room } = await openRoom(clock);
    const began = Date.now();
    const openForSeconds = await invite(running, crew, began + 5 * second);
    const openForAnHour = await invite(running, crew, began + hour);
    const openForEver = await invite(running, crew, null);
    await room.write();
    await move(clock, running, began - 2 * hour);
    await room.write();
    // Two hours later by the clock that was moved.
    await expect.poll(openForSeconds, { timeout: 20 * second }).toBe(false);
    expect([await openForAnHour(), await openForEver()]).toEqual([true, true]);
    await room.pulse();
    await room.write();
    await sessionsWork(running, crew);
    const { notes, times, trailTimes } = await stopped(running, crew);
    expect(notes).toEqual(room.noteIds);
    expect([inOrder(times), inOrder(trailTimes)]).toEqual([true, true]);
    expect(times.at(-1)).toBeGreaterThan(began);
  }, 120_000);

  it('[F7] by 30 days forth and back: what expired meanwhile stays so, and nothing else does', async () => {
    const clock = await createMovedClock();
    const { running, crew, ...room } = await openRoom(clock);
    const began = Date.now();
    const openForAWeek = await invite(running, crew, began + 7 * day);
    const openForAYear = await invite(running, crew, began + 365 * day);
    const openForEver = await invite(running, crew, null);
    expect(await openForAWeek()).toBe(true);
    await room.write();
    for (const to of [began + 30 * day, began]) {
      await move(clock, running, to);
      await room.write();
      expect(await openForAWeek()).toBe(false);
      expect([await openForAYear(), await openForEver()]).toEqual([true, true]);
      await room.pulse();
      await room.write();
      await sessionsWork(running, crew);
    }
    const { notes, times, trailTimes } = await stopped(running, crew);
    expect(notes).toEqual(room.noteIds);
    expect([inOrder(times), inOrder(trailTimes)]).toEqual([true, true]);
    expect(times.at(-1)).toBeGreaterThan(began + 30 * day);
  }, 120_000);

  it('[F7] over the hour that comes twice in autumn: the hands of the clock on the wall change nothing', async () => {
    const timeZone = 'Europe/Berlin';
    const clock = await createMovedClock(timeZone);
    const twice = nextRepeatedHour(timeZone);
    await clock.set(twice - 60 * second);
    const { running, crew, ...room } = await openRoom(clock);
    // A wall in Berlin has shown this time once already, 30 minutes ago.
    const openUntilHalfPast = await invite(running, crew, twice + hour / 2);
    const openUntilJustAfter = await invite(running, crew, twice + second);
    await move(clock, running, twice - 10 * second);
    expect([await openUntilHalfPast(), await openUntilJustAfter()]).toEqual([true, true]);
    const timeAfterWriting = async () => {
      await room.write();
      return systemTimeOf(running);
    };
    await expect
      .poll(timeAfterWriting, { timeout: 30 * second, interval: second })
      .toBeGreaterThan(twice + 2 * second);
    expect([await openUntilHalfPast(), await openUntilJustAfter()]).toEqual([true, false]);
    await sessionsWork(running, crew);
    const { notes, times, trailTimes } = await stopped(running, crew);
    expect(notes).toEqual(room.noteIds);
    expect([inOrder(times), inOrder(trailTimes)]).toEqual([true, true]);
    expect([(times[0] ?? 0) < twice, (times.at(-1) ?? 0) > twice]).toEqual([true, true]);
    expect((times.at(-1) ?? 0) - (times[0] ?? 0)).toBeLessThan(5 * 60 * second);
  }, 120_000);

  it('[F7] by an hour forth: a lead who has just left is not gone for 30 s because of it', async () => {
    const clock = await createMovedClock();
    const { running, crew, ...room } = await openRoom(clock);
    room.leave();
    const panelist = await connectSeat(running.url, crew.guests.panelist);
    const leadIsAway = () => panelist.presence()?.seats[crew.guests.lead.panelistId]?.here === false;
    await expect.poll(leadIsAway, { timeout: 10 * second }).toBe(true);
    await move(clock, running, Date.now() + hour);
    expect(await panelist.command('lead.take', {})).toMatchObject({ ok: false });
    // It is only the time that passed: then the same is allowed.
    const taken = async () => (await panelist.command('lead.take', {})).ok;
    await expect.poll(taken, { timeout: 60 * second, interval: 5 * second }).toBe(true);
    panelist.close();
  }, 120_000);

  it('[F7] by 2 h back over kills: the log stays in the order of its numbers, and sessions work', async () => {
    const clock = await createMovedClock();
    const { running, crew, ...room } = await openRoom(clock);
    const earlier = Date.now() - 2 * hour;
    let current = running;
    const restart = async () => {
      room.leave();
      await kill(current);
      await clock.set(earlier);
      current = await startServer({ dataDir: running.dataDir, env: clock.env });
      server = current;
      await hasMoved(current, earlier);
      await room.enter(current);
      await sessionsWork(current, crew);
    };
    await room.write();
    await restart();
    await room.write();
    // The log that is read now may have times that go back.
    await restart();
    expect(room.order()).toEqual(room.noteIds);
    room.leave();
    expect((await stopped(current, crew)).notes).toEqual(room.noteIds);
  }, 120_000);
});

/** The next moment at which the clocks on the walls show an hour that they showed an hour before. */
const nextRepeatedHour = (timeZone: string): number => {
  const shown = new Intl.DateTimeFormat('en', { timeZone, hour: 'numeric', hourCycle: 'h23' });
  const first = Math.ceil(Date.now() / hour + 1) * hour;
  const found = Array.from({ length: 366 * 24 }, (_, index) => first + index * hour).find(
    (time) => shown.format(time) === shown.format(time - hour),
  );
  if (found === undefined) throw new Error(`No hour comes twice in ${timeZone}.`);
  return found;
};
