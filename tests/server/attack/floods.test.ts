import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../../server/auth/secrets.ts';
import type { NoteId } from '../../../shared/id.ts';
import { protocolVersion, wireLimits } from '../../../shared/wire.ts';
import { call, connectSeat, type SeatConnection } from '../../support/program.ts';
import { removeDataDirs, type ServerProcess, startServer } from '../../support/server-process.ts';
import { expectWithin, tellTrials } from '../../support/trials.ts';
import { buildCrew, type Crew, firstQuestion } from './crew.ts';
import { openRawSocket, type RawSocket } from './raw-socket.ts';

let server: ServerProcess;
let crew: Crew;

beforeAll(async () => {
  server = await startServer({ env: { TRUST_PROXY: 'on' } });
  crew = await buildCrew(server, { revealPolicy: 'open' });
});
afterAll(async () => {
  await server.stop();
  await removeDataDirs();
});

const from = (address: string) => ({ 'x-forwarded-for': address });
const authOf = (token: string) => ({
  token,
  interviewId: crew.room,
  client: newId(),
  protocol: protocolVersion,
});
const seatFrom = (address: string, asker: 'panelist' | 'observer' | 'lead'): Promise<SeatConnection> =>
  connectSeat(server.url, crew.guests[asker], { extraHeaders: from(address) });

describe('too many connections', () => {
  it(`[T20] a seat has ${wireLimits.socketsPerSeat}; one more is told why, and the first that leaves makes room`, async () => {
    const seats: SeatConnection[] = [];
    for (let index = 0; index < wireLimits.socketsPerSeat; index += 1)
      seats.push(await seatFrom(`10.0.1.${index}`, 'observer'));
    const over = await openRawSocket(server.url, from('10.0.1.99'));
    await over.join(authOf(crew.guests.observer.token));
    expect(await over.heard('42["bye"')).toContain('tooManyConnections');
    await over.closed;
    const left = seats.pop();
    const gone = new Promise((resolve) => left?.socket.once('disconnect', resolve));
    left?.close();
    await gone;
    // The server hears of it before it answers anything that is asked later.
    await call(server.url, 'GET', '/api/health');
    (await seatFrom('10.0.1.98', 'observer')).close();
    for (const seat of seats) seat.close();
  });

  it(`[T20] an address has ${wireLimits.socketsPerAddress}, in a room or not; others do not notice`, async () => {
    const sockets: RawSocket[] = [];
    for (let index = 0; index < wireLimits.socketsPerAddress; index += 1)
      sockets.push(await openRawSocket(server.url, from('10.0.2.1')));
    const over = await openRawSocket(server.url, from('10.0.2.1'));
    expect(await over.join(authOf(crew.guests.observer.token))).toContain('tooManyConnections');
    const elsewhere = await seatFrom('10.0.2.2', 'panelist');
    expect(elsewhere.view().interview).not.toEqual({});
    // What a client claims in front of its proxy's word does not give it another address.
    const spoofing = await openRawSocket(server.url, from('9.9.9.9, 10.0.2.1'));
    expect(await spoofing.join(authOf(crew.guests.observer.token))).toContain('tooManyConnections');
    for (const socket of [...sockets, over, spoofing]) socket.close();
    elsewhere.close();
  });
});

describe('too much at once', () => {
  it('[T20] a frame over 64 kB ends its connection, by either transport, and nothing of it is read', async () => {
    const socket = await openRawSocket(server.url, from('10.0.3.1'));
    await socket.join(authOf(crew.guests.panelist.token));
    const note = { noteId: newId(), questionId: firstQuestion, text: 'x'.repeat(wireLimits.frameBytes) };
    socket.send(`42${JSON.stringify(['command', { n: 1, name: 'note.add', args: note }])}`);
    expect(await socket.closed).toBe(1009);
    const handshake = await fetch(`${server.url}/socket.io/?EIO=4&transport=polling`, {
      headers: from('10.0.3.2'),
    });
    const { sid } = JSON.parse((await handshake.text()).slice(1));
    const posted = await fetch(`${server.url}/socket.io/?EIO=4&transport=polling&sid=${sid}`, {
      method: 'POST',
      body: `4${'x'.repeat(wireLimits.frameBytes)}`,
    });
    expect(posted.status).toBe(413);
  });

  it('[T20] whoever floods is cut off, and another panelist goes on in the meantime', async () => {
    const other = await seatFrom('10.0.4.2', 'lead');
    const socket = await openRawSocket(server.url, from('10.0.4.1'));
    await socket.join(authOf(crew.guests.panelist.token));
    const latencies: number[] = [];
    for (let burst = 0; burst < 40 && socket.isOpen(); burst += 1) {
      for (let index = 0; index < 250; index += 1)
        socket.send(`42["presence",{"writing":${index % 2 === 0}}]`);
      const before = performance.now();
      const answer = await other.command('note.add', {
        noteId: newId<NoteId>(),
        questionId: firstQuestion,
        text: `meanwhile ${burst}`,
      });
      expect(answer).toEqual({ ok: true });
      latencies.push(performance.now() - before);
    }
    await socket.closed;
    const slowest = Math.max(...latencies);
    tellTrials('T20', {
      trials: latencies.length,
      failures: socket.isOpen() ? 1 : 0,
      counts: {
        'frames of a flood': 250 * latencies.length,
        'slowest answer to others ms': Math.round(slowest),
      },
    });
    expectWithin('T20 slowest answer to others in a flood', slowest, 1_000);
    other.close();
  });

  it('[T20] asking for fresh views again and again gives few of them', async () => {
    const socket = await openRawSocket(server.url, from('10.0.5.1'));
    await socket.join(authOf(crew.guests.panelist.token));
    for (let index = 0; index < 300; index += 1) socket.send('42["resync"]');
    socket.send('420["command",{}]');
    await socket.heard('430');
    const views = () => socket.received.filter((packet) => packet.startsWith('42["view"')).length;
    expect(views()).toBeLessThanOrEqual(3);
    socket.close();
  });
});
