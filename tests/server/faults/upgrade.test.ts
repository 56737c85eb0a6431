import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { newId } from '../../../server/auth/secrets.ts';
import { packageRoot } from '../../../server/paths.ts';
import { openEmbeddedStore } from '../../../server/store/embedded/open-embedded-store.ts';
import type { Json } from '../../../server/store/store.ts';
import type { InterviewId, NoteId } from '../../../shared/id.ts';
import { currentVersion } from '../../../shared/room/migrations.ts';
import { protocolVersion } from '../../../shared/wire.ts';
import { call, connectSeat, makeInterview, signIn } from '../../support/program.ts';
import { newDataDir, removeDataDirs, startServer } from '../../support/server-process.ts';
import { expectWithin, tellTrials } from '../../support/trials.ts';
import { buildCrew, firstQuestion } from '../attack/crew.ts';

const env = { TRUST_PROXY: 'on' };
const rounds = Number(process.env.UPGRADES ?? 3);

afterAll(removeDataDirs);

interface GoldenRoom {
  readonly log: readonly Json[];
  readonly snapshot: { readonly version: number };
}

const goldenRoom = (version: number): GoldenRoom =>
  JSON.parse(readFileSync(join(packageRoot, `tests/golden/rooms/v${version}.json`), 'utf8'));

/** A data folder with a room as another version left it, and the owner's key to it. */
const folderWith = async (room: GoldenRoom, { asSnapshot }: { readonly asSnapshot: boolean }) => {
  const dataDir = await newDataDir();
  const first = await startServer({ dataDir });
  const known = await makeInterview(first.url, await signIn(first.url, first.ownerKey));
  await first.stop();
  const store = await openEmbeddedStore({ dataDir });
  const interviewId = newId<InterviewId>();
  await store.rooms.append(interviewId, 0, room.log);
  if (asSnapshot)
    await store.rooms.keepSnapshot(interviewId, { seq: room.log.length, state: room.snapshot as never });
  const summary = (await store.collection('interviews').get(known)) as { readonly [field: string]: Json };
  await store.collection('interviews').put(interviewId, { ...summary, id: interviewId });
  await store.close();
  return { dataDir, interviewId, known };
};

describe('an upgrade with people in the room', () => {
  it(`[F12] in ${rounds} restarts under load takes at most 5 s to end, tells everybody, and loses nothing`, async () => {
    let server = await startServer({ env });
    const crew = await buildCrew(server);
    const acknowledged: NoteId[] = [];
    const drains: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const seat = await connectSeat(server.url, crew.guests.panelist, { client: `tab-round-${round}` });
      const gone = new Promise<null>((over) => seat.socket.once('disconnect', () => over(null)));
      const writing = Array.from({ length: 50 }, async (_, index) => {
        const noteId = newId<NoteId>();
        const note = { noteId, questionId: firstQuestion, text: `round ${round}, note ${index}` };
        const answer = await Promise.race([seat.command('note.add', note, index + 1), gone]);
        if (answer?.ok) acknowledged.push(noteId);
      });
      await Promise.race(writing);
      const began = performance.now();
      expect(await server.stop()).toBe(0);
      drains.push(performance.now() - began);
      await Promise.all(writing);
      expect(seat.bye()).toBe('shuttingDown');
      seat.close();
      server = await startServer({ dataDir: server.dataDir, env });
    }
    const seat = await connectSeat(server.url, crew.guests.panelist);
    const kept = Object.keys(seat.view().notes);
    const lost = acknowledged.filter((id) => !kept.includes(id));
    tellTrials('F12', {
      trials: rounds,
      failures: lost.length,
      counts: {
        'notes acknowledged': acknowledged.length,
        'longest drain ms': Math.round(Math.max(...drains)),
      },
    });
    expect(lost).toEqual([]);
    expectWithin('F12 longest drain', Math.max(...drains), 5_000);
    seat.close();
    await server.stop();
  }, 60_000);

  it('[F12] a client of any other protocol is told that a newer version is ready, before anything else of it is read', async () => {
    const server = await startServer({ env });
    const crew = await buildCrew(server);
    for (const protocol of [1, protocolVersion - 1, protocolVersion + 1, 0]) {
      const code = await connectSeat(server.url, crew.guests.panelist, { protocol }).catch(
        (error) => error.data?.code,
      );
      expect([protocol, code]).toEqual([protocol, 'clientTooOld']);
    }
    await server.stop();
  });
});

describe('data of other versions', () => {
  it.each(
    Array.from({ length: currentVersion }, (_, index) => index + 1).flatMap((version) => [
      { version, asSnapshot: false },
      { version, asSnapshot: true },
    ]),
  )('[F12] of version $version opens, from its snapshot $asSnapshot', async ({ version, asSnapshot }) => {
    const { dataDir, interviewId } = await folderWith(goldenRoom(version), { asSnapshot });
    const server = await startServer({ dataDir });
    const token = await signIn(server.url, server.ownerKey);
    const seat = await connectSeat(server.url, { token, interviewId });
    expect(Object.keys(seat.view().ratings).length).toBeGreaterThan(0);
    const packet = await call(server.url, 'GET', `/api/interviews/${interviewId}/packet.json`, { token });
    expect(packet.status).toBe(200);
    seat.close();
    await server.stop();
  });

  it.each([
    { name: 'records', asSnapshot: true },
    { name: 'an operation', asSnapshot: false },
  ])(
    '[F12] of a later version ($name) is refused with the reason in the log; other rooms open',
    async (later) => {
      const golden = goldenRoom(currentVersion);
      const last = golden.log.at(-1) as { readonly [field: string]: Json };
      const fromLater = {
        log: later.asSnapshot
          ? golden.log
          : [...golden.log.slice(0, -1), { ...last, name: 'interview.rewind' }],
        snapshot: { ...golden.snapshot, version: currentVersion + 1 },
      };
      const { dataDir, interviewId, known } = await folderWith(fromLater, later);
      const server = await startServer({ dataDir });
      const token = await signIn(server.url, server.ownerKey);
      const refused = await connectSeat(server.url, { token, interviewId }).catch(
        (error) => error.data?.code,
      );
      expect(refused).toBe('unavailable');
      const path = `/api/interviews/${interviewId}/packet.json`;
      expect((await call(server.url, 'GET', path, { token })).json.code).toBe('unavailable');
      expect((await call(server.url, 'GET', '/api/health')).json).toMatchObject({ quarantined: 1 });
      expect(server.log()).toContain(later.asSnapshot ? 'later Panelroom' : 'interview.rewind');
      (await connectSeat(server.url, { token, interviewId: known })).close();
      await server.stop();
    },
  );
});
