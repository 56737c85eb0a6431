import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../server/auth/secrets.ts';
import type { InterviewId, NoteId } from '../../shared/id.ts';
import {
  call,
  connectAll,
  connectSeat,
  type Guest,
  joinAs,
  makeInterview,
  type SeatConnection,
  signIn,
} from '../support/program.ts';
import { removeDataDirs, type ServerProcess, startServer } from '../support/server-process.ts';

let server: ServerProcess;
let owner: string;

beforeAll(async () => {
  server = await startServer();
  owner = await signIn(server.url, server.ownerKey);
});
afterAll(async () => {
  await server.stop();
  await removeDataDirs();
});

const first = 'laptop-to-live';
const second = 'taking-charge';

interface Panel {
  readonly interviewId: InterviewId;
  readonly guests: readonly Guest[];
  readonly seats: readonly SeatConnection[];
  readonly lead: SeatConnection;
  readonly ann: SeatConnection;
  readonly bo: SeatConnection;
}

/** A lead and two panelists in a live room, all connected. */
const livePanel = async (settings: object = {}): Promise<Panel> => {
  const interviewId = await makeInterview(server.url, owner, { ...settings });
  const guests: Guest[] = [];
  for (const [role, name] of [
    ['lead', 'Lea Frost'],
    ['panelist', 'Ann Reed'],
    ['panelist', 'Bo Summer'],
  ] as const)
    guests.push(await joinAs(server.url, owner, interviewId, { role, name }));
  const seats = await connectAll(server.url, guests);
  const [lead, ann, bo] = seats as [SeatConnection, SeatConnection, SeatConnection];
  expect(await lead.command('phase.advance', { to: 'live' })).toEqual({ ok: true });
  expect(await lead.command('question.select', { questionId: first })).toEqual({ ok: true });
  for (const seat of seats)
    await seat.until((view) => view.asked[first] !== undefined, 'the first question is asked');
  return { interviewId, guests, seats, lead, ann, bo };
};

const closeAll = (panel: Panel) => {
  for (const seat of panel.seats) seat.close();
};

const finish = async (seat: SeatConnection, value: number | string) => {
  expect(await seat.command('rating.set', { questionId: first, value })).toEqual({ ok: true });
  expect(await seat.command('recommendation.set', { verdict: 'yes', takeaways: `worth ${value}` })).toEqual({
    ok: true,
  });
};

describe('a whole interview over sockets', () => {
  it('[M1] ends in an open debrief and a packet, and nothing sealed was on the wire before', async () => {
    const panel = await livePanel();
    const { lead, ann, bo, interviewId, guests } = panel;
    const canary = 'canary-of-ann-7c1';
    const noteId = newId<NoteId>();
    expect(
      await ann.command('note.add', {
        noteId,
        questionId: first,
        text: canary,
        sign: 'strength',
        startedAt: 5,
      }),
    ).toEqual({ ok: true });
    expect(await ann.command('rating.set', { questionId: first, value: 4 })).toEqual({ ok: true });
    await lead.until(
      (view) => Object.values(view.progress).some((progress) => progress.scored.length > 0),
      'Ann has scored',
    );
    expect(Object.keys(lead.view().ratings)).toEqual([]);
    for (const path of ['packet.pdf', 'packet.json']) {
      const early = await call(server.url, 'GET', `/api/interviews/${interviewId}/${path}`, { token: owner });
      expect([early.status, early.json.code]).toEqual([409, 'sealed']);
    }
    for (const [seat, value] of [
      [lead, 3],
      [ann, 2],
      [bo, 'insufficientEvidence'],
    ] as const)
      await finish(seat, value);
    expect(await lead.command('phase.advance', { to: 'scoring' })).toEqual({ ok: true });
    expect(await ann.command('scorecard.submit', {})).toEqual({ ok: true });
    expect(await lead.command('scorecard.submit', {})).toEqual({ ok: true });
    for (const seat of [lead, bo]) expect(seat.frames.join('')).not.toContain(canary);
    expect(await bo.command('scorecard.submit', {})).toEqual({ ok: true });
    for (const seat of panel.seats) {
      const view = await seat.until((now) => Object.keys(now.ratings).length === 3, 'all scores are open');
      expect(Object.values(view.interview)[0]?.phase).toBe('debrief');
      expect(view.notes[noteId]?.text).toBe(canary);
    }
    const pdf = await fetch(`${server.url}/api/interviews/${interviewId}/packet.pdf`, {
      headers: { authorization: `Bearer ${guests[1]?.token}` },
    });
    expect(pdf.status).toBe(200);
    expect(pdf.headers.get('content-disposition')).toMatch(
      /^attachment; filename="Robin Example packet \d{4}-\d\d-\d\d\.pdf"/,
    );
    expect(
      Buffer.from(await pdf.arrayBuffer())
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
    const json = await call(server.url, 'GET', `/api/interviews/${interviewId}/packet.json`, {
      token: owner,
    });
    expect(JSON.stringify(json.json)).toContain(canary);
    closeAll(panel);
  });

  it('[M2] an incomplete scorecard is refused with what it lacks', async () => {
    const panel = await livePanel({ extremesNeedNote: true });
    const { lead, ann } = panel;
    await lead.command('phase.advance', { to: 'scoring' });
    const bare = await ann.command('scorecard.submit', {});
    expect(bare).toMatchObject({
      ok: false,
      refusal: { code: 'scorecardIncomplete', about: [`rating:${first}`, 'recommendation'] },
    });
    await finish(ann, 4);
    expect(await ann.command('scorecard.submit', {})).toMatchObject({
      ok: false,
      refusal: { about: [`note:${first}`] },
    });
    closeAll(panel);
  });

  it('[M3] opening without somebody takes their name and a reason, and is kept', async () => {
    const panel = await livePanel();
    const { lead, ann, bo, guests } = panel;
    for (const seat of [lead, ann]) await finish(seat, 3);
    await lead.command('phase.advance', { to: 'scoring' });
    for (const seat of [lead, ann]) await seat.command('scorecard.submit', {});
    const absent = guests[2]?.panelistId;
    expect(await lead.command('phase.advance', { to: 'debrief' })).toMatchObject({
      ok: false,
      refusal: { code: 'panelIncomplete', about: [absent] },
    });
    expect(
      await lead.command('phase.advance', { to: 'debrief', without: [absent], reason: 'Called away' }),
    ).toEqual({ ok: true });
    const view = await bo.until(
      (now) => Object.values(now.interview)[0]?.phase === 'debrief',
      'the debrief is open',
    );
    expect(Object.values(view.interview)[0]?.openedWithout).toEqual({
      panelistIds: [absent],
      reason: 'Called away',
    });
    closeAll(panel);
  });
});

describe('who may do what', () => {
  it('[M4] only the lead moves the question, an observer cannot score, and a server command is not for sockets', async () => {
    const panel = await livePanel();
    const { ann, interviewId } = panel;
    const observer = await joinAs(server.url, owner, interviewId, { role: 'observer', name: 'Ola Wind' });
    const onlooker = await connectSeat(server.url, observer);
    const codes = [
      await ann.command('question.select', { questionId: second }),
      await onlooker.command('rating.set', { questionId: first, value: 3 }),
      await ann.command('panelist.join', { panelistId: newId(), name: 'Mallory', role: 'lead' }),
      await ann.command('no.such', {}),
      await ann.command('rating.set', {
        questionId: first,
        value: 3,
        panelistId: panel.guests[2]?.panelistId,
      }),
      await ann.command('rating.set', { questionId: second, value: 3 }),
    ].map((answer) => (answer.ok ? 'ok' : answer.refusal.code));
    expect(codes).toEqual([
      'notLead',
      'notRater',
      'notFromHere',
      'unknownOperation',
      'badArguments',
      'notAsked',
    ]);
    onlooker.close();
    closeAll(panel);
  });

  it('[M5] the owner, connected without a seat, sees what an observer sees and no score', async () => {
    const panel = await livePanel();
    await panel.ann.command('rating.set', { questionId: first, value: 1 });
    const looking = await connectSeat(server.url, { token: owner, interviewId: panel.interviewId });
    expect(Object.keys(looking.view().ratings)).toEqual([]);
    expect(Object.keys(looking.view().progress)).toEqual([]);
    looking.close();
    closeAll(panel);
  });

  it('[M6] a handshake without a seat, of an old client, from a foreign page or in a wrong form is refused with its code', async () => {
    const interviewId = await makeInterview(server.url, owner);
    const guest = await joinAs(server.url, owner, interviewId, { role: 'panelist', name: 'Ann Reed' });
    const code = (attempt: Promise<unknown>) =>
      attempt.then(
        () => 'connected',
        (error) => error.data?.code ?? 'refused',
      );
    const other = await makeInterview(server.url, owner);
    expect(await code(connectSeat(server.url, { ...guest, interviewId: other }))).toBe('notYours');
    expect(await code(connectSeat(server.url, { ...guest, token: 'x'.repeat(22) }))).toBe('notYours');
    expect(await code(connectSeat(server.url, guest, { protocol: 0 }))).toBe('clientTooOld');
    expect(await code(connectSeat(server.url, guest, { client: '../..' }))).toBe('badHandshake');
    for (const origin of ['https://evil.example', 'null'])
      expect(await code(connectSeat(server.url, guest, { extraHeaders: { origin } }))).toBe('refused');
  });

  it('[M7] a revoked link ends the connection at once, and the way back is closed', async () => {
    const panel = await livePanel();
    const ann = panel.guests[1] as Guest;
    const gone = new Promise((resolve) => panel.ann.socket.once('disconnect', resolve));
    await call(server.url, 'DELETE', `/api/interviews/${panel.interviewId}/invites/${ann.inviteId}`, {
      token: owner,
    });
    await gone;
    expect(panel.ann.bye()).toBe('revoked');
    await expect(connectSeat(server.url, ann)).rejects.toMatchObject({ data: { code: 'notYours' } });
    closeAll(panel);
  });
});

describe('frames that nobody should send', () => {
  it('[M8] malformed, oversized and too many frames are refused, and the process goes on', async () => {
    const panel = await livePanel();
    const { ann } = panel;
    const raw = ann.socket as unknown as { emit(event: string, ...frame: unknown[]): void };
    for (const frame of [
      null,
      7,
      'x',
      [],
      { n: -1 },
      { n: 1.5, name: 'x' },
      { n: 1e20, name: 'rating.set', args: {} },
      { n: 9, name: {}, args: [] },
    ])
      raw.emit('command', frame);
    raw.emit('presence', null);
    raw.emit('resync', { a: 1 }, 'b');
    raw.emit('__proto__', {});
    const flooded = await Promise.all(
      Array.from({ length: 90 }, (_, index) =>
        ann.command('probe.tick', { questionId: first, index: 0, ticked: index % 2 === 0 }),
      ),
    );
    const refused = flooded.filter((answer) => !answer.ok);
    expect(refused.length).toBeGreaterThan(0);
    expect(refused.every((answer) => !answer.ok && answer.refusal.code === 'tooFast')).toBe(true);
    const dropped = new Promise((resolve) => ann.socket.once('disconnect', resolve));
    raw.emit('command', { n: 1000, name: 'note.add', args: { text: 'x'.repeat(70_000) } });
    await dropped;
    expect((await call(server.url, 'GET', '/api/health')).status).toBe(200);
    expect(server.log()).not.toContain('xxxx');
    closeAll(panel);
  });

  it('[M9] a command that is sent again is answered and not done again', async () => {
    const panel = await livePanel();
    const note = { noteId: newId<NoteId>(), questionId: first, text: 'once' };
    expect(await panel.ann.command('note.add', note, 41)).toEqual({ ok: true });
    expect(await panel.ann.command('note.add', note, 41)).toEqual({ ok: true });
    const again = await connectSeat(server.url, panel.guests[1] as Guest);
    expect(Object.values(again.view().notes)).toHaveLength(1);
    again.close();
    closeAll(panel);
  });

  it('[M10] presence tells who is here, and to an observer of questions not who is writing', async () => {
    const panel = await livePanel();
    const [, ann] = panel.guests as [Guest, Guest, Guest];
    expect(panel.lead.presence()?.seats[ann.panelistId]).toEqual({ here: true, writing: false });
    const left = new Promise<void>((resolve) => {
      panel.lead.socket.on('presence', ({ seats }) => {
        if (!seats[ann.panelistId]?.here) resolve();
      });
    });
    panel.ann.close();
    await left;
    closeAll(panel);
  });
});
