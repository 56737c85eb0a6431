import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../../server/auth/secrets.ts';
import type { InterviewId, NoteId } from '../../../shared/id.ts';
import { protocolVersion } from '../../../shared/wire.ts';
import {
  call,
  connectSeat,
  type Guest,
  joinAs,
  makeInterview,
  type SeatConnection,
  signIn,
} from '../../support/program.ts';
import { removeDataDirs, type ServerProcess, startServer } from '../../support/server-process.ts';
import { expectWithin, tellTrials } from '../../support/trials.ts';
import { firstQuestion } from './crew.ts';
import { openRawSocket } from './raw-socket.ts';

const races = 60;

let server: ServerProcess;
let owner: string;
let room: InterviewId;
let lead: SeatConnection;

beforeAll(async () => {
  server = await startServer({ env: { TRUST_PROXY: 'on' } });
  owner = await signIn(server.url, server.ownerKey);
  room = await makeInterview(server.url, owner);
  lead = await connectSeat(
    server.url,
    await joinAs(server.url, owner, room, { role: 'lead', name: 'Lea Frost' }),
  );
  await lead.command('phase.advance', { to: 'live' });
  await lead.command('question.select', { questionId: firstQuestion });
});
afterAll(async () => {
  lead.close();
  await server.stop();
  await removeDataDirs();
});

const join = (name: string): Promise<Guest> => joinAs(server.url, owner, room, { role: 'panelist', name });
const revoke = (guest: { readonly inviteId: string }) =>
  call(server.url, 'DELETE', `/api/interviews/${room}/invites/${guest.inviteId}`, { token: owner });
const ended = (seat: SeatConnection) => new Promise((resolve) => seat.socket.once('disconnect', resolve));
const note = () => ({ noteId: newId<NoteId>(), questionId: firstQuestion, text: 'evidence' });

const expectShutOut = async (guest: Guest) => {
  await expect(connectSeat(server.url, guest)).rejects.toMatchObject({ data: { code: 'notYours' } });
  for (const path of ['', '/invites', '/packet.json', '/packet.pdf']) {
    const status = async () =>
      (await call(server.url, 'GET', `/api/interviews/${room}${path}`, { token: guest.token })).status;
    await expect.poll(status).toBe(404);
  }
  const listed = await call(server.url, 'GET', '/api/interviews', { token: guest.token });
  expect(listed.json.interviews).toEqual([]);
};

describe('taking a seat away', () => {
  it('[T08] ends every tab of it within a second, and nothing opens again', async () => {
    const guest = await join('Ann Reed');
    const tabs = await Promise.all([1, 2, 3].map(() => connectSeat(server.url, guest)));
    const before = performance.now();
    const gone = Promise.all(tabs.map(ended));
    await revoke(guest);
    await gone;
    expectWithin('T08 gone from every tab', performance.now() - before, 1_000);
    expect(tabs.map((tab) => tab.bye())).toEqual(['revoked', 'revoked', 'revoked']);
    const heard = tabs.map((tab) => tab.frames.length);
    await lead.command('question.skip', { questionId: firstQuestion });
    expect(tabs.map((tab) => tab.frames.length)).toEqual(heard);
    await expectShutOut(guest);
  });

  it('[T08] while its holder is away closes the way back, also for a seat removed by the lead', async () => {
    const [away, removed] = [await join('Ann Reed'), await join('Bo Summer')];
    const tab = await connectSeat(server.url, away);
    tab.close();
    await revoke(away);
    await expectShutOut(away);
    const open = await connectSeat(server.url, removed);
    const gone = ended(open);
    expect(await lead.command('panelist.remove', { panelistId: removed.panelistId })).toEqual({ ok: true });
    await gone;
    expect(open.bye()).toBe('revoked');
    await expectShutOut(removed);
  });

  it('[T08] closes the link they came by to newcomers, under any name, and leaves the others who came by it', async () => {
    const made = await call(server.url, 'POST', `/api/interviews/${room}/invites`, {
      token: owner,
      body: { role: 'panelist' },
    });
    const comeBy = (name: string, token?: string) =>
      call(server.url, 'POST', '/api/join', {
        ...(token ? { token } : {}),
        body: { invite: made.json.token, name },
        headers: { 'x-forwarded-for': '10.8.2.1' },
      });
    const [stays, goes] = [await comeBy('Ann Reed'), await comeBy('Bo Summer')];
    const tab = await connectSeat(server.url, stays.json as unknown as Guest);
    const { panelistId } = goes.json;
    expect(await lead.command('panelist.remove', { panelistId })).toEqual({ ok: true });
    const back = async () => (await comeBy('Somebody else')).status;
    await expect.poll(back).toBe(404);
    expect((await comeBy('Bo Summer', goes.json.token)).status).toBe(404);
    expect(await tab.command('note.add', note())).toEqual({ ok: true });
    tab.close();
    // It is still in the list, so that whoever else came by it can be shut out as well.
    await revoke({ inviteId: made.json.id });
    await expectShutOut(stays.json as unknown as Guest);
  });

  it('[T08] with commands on their way accepts none that was sent after it', async () => {
    const guest = await join('Ann Reed');
    const tab = await connectSeat(server.url, guest);
    const gone = ended(tab);
    const accepted: string[] = [];
    const sent = Array.from({ length: 40 }, async () => {
      const given = note();
      const answer = await Promise.race([tab.command('note.add', given), gone]);
      if (typeof answer === 'object' && answer !== null && 'ok' in answer) accepted.push(given.noteId);
    });
    await revoke(guest);
    await Promise.all(sent);
    const late = note();
    tab.socket.emit('command', { n: 99, name: 'note.add', args: late });
    const again = await join('Cy Dale');
    const seat = await connectSeat(server.url, again);
    expect(JSON.stringify(seat.view())).not.toContain(late.noteId);
    seat.close();
  });

  it(`[T08] in ${races} races of joining and connecting against it leaves nobody inside`, async () => {
    let inside = 0;
    let shut = 0;
    for (let race = 0; race < races; race += 1) {
      const invited = await call(server.url, 'POST', `/api/interviews/${room}/invites`, {
        token: owner,
        body: { role: 'panelist' },
      });
      const { token: invite, id: inviteId } = invited.json;
      const headers = { 'x-forwarded-for': `10.8.0.${race}` };
      const joining = call(server.url, 'POST', '/api/join', { body: { invite, name: 'Race' }, headers });
      // Sometimes after the join, so that the race is between the handshake and the revocation.
      const guest = race % 2 === 0 ? null : ((await joining).json as unknown as Guest);
      const connecting = guest
        ? connectSeat(server.url, guest).catch(() => null)
        : joining.then(({ status, json }) =>
            status === 200 ? connectSeat(server.url, json as unknown as Guest).catch(() => null) : null,
          );
      await revoke({ inviteId });
      const seat = await connecting;
      if (seat?.socket.connected)
        await Promise.race([
          ended(seat),
          lead.command('question.skip', { questionId: firstQuestion, skipped: race % 4 < 2 }),
        ]);
      const token = (await joining).json.token as string | undefined;
      const after = token ? await call(server.url, 'GET', `/api/interviews/${room}`, { token }) : null;
      if (after?.status === 200 || (seat?.socket.connected && seat.bye() === null && (await stays(seat))))
        inside += 1;
      else shut += 1;
      seat?.close();
    }
    tellTrials('T08', { trials: races, failures: inside, counts: { 'shut out': shut } });
    expect(inside).toBe(0);
  });

  it('[T08] a session that was ended takes its connections with it', async () => {
    const guest = await join('Ann Reed');
    const tab = await connectSeat(server.url, guest);
    const gone = ended(tab);
    await call(server.url, 'DELETE', '/api/session', { token: guest.token });
    await gone;
    await expect(connectSeat(server.url, guest)).rejects.toMatchObject({ data: { code: 'notYours' } });
  });

  it('[T08] who hangs up while being let in is not here afterwards', async () => {
    const guest = await join('Dee Moor');
    const from = { 'x-forwarded-for': '10.8.1.2' };
    const raw = await Promise.all(Array.from({ length: 30 }, () => openRawSocket(server.url, from)));
    for (const socket of raw) {
      socket.send(
        `40${JSON.stringify({ token: guest.token, interviewId: room, client: newId(), protocol: protocolVersion })}`,
      );
      socket.close();
    }
    const looking = await connectSeat(server.url, await join('Eli Wood'));
    const isAway = () => looking.presence()?.seats[guest.panelistId]?.here !== true;
    await expect.poll(isAway).toBe(true);
    looking.close();
  });
});

/** Whether the connection still answers. */
const stays = async (seat: SeatConnection): Promise<boolean> => {
  const answer = await Promise.race([
    seat.command('rating.clear', { questionId: firstQuestion }),
    ended(seat),
  ]);
  return typeof answer === 'object' && answer !== null;
};
