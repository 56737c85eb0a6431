import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../../server/auth/secrets.ts';
import type { NoteId } from '../../../shared/id.ts';
import type { RoomView } from '../../../shared/room/project.ts';
import { call, connectSeat, type SeatConnection } from '../../support/program.ts';
import { removeDataDirs, type ServerProcess, startServer } from '../../support/server-process.ts';
import { tellTrials } from '../../support/trials.ts';
import { buildCrew, type Crew, firstQuestion } from '../attack/crew.ts';

let server: ServerProcess;
let crew: Crew;
beforeAll(async () => {
  server = await startServer({ env: { TRUST_PROXY: 'on' } });
  crew = await buildCrew(server, { revealPolicy: 'whenLeadOpens' });
});
afterAll(async () => {
  await server.stop();
  await removeDataDirs();
});

const ratingIn = (view: RoomView, panelistId: string) =>
  Object.values(view.ratings).find((rating) => rating.panelistId === panelistId)?.value;

describe('one panelist with two tabs and a phone', () => {
  it('[F10] edits in all of them, one away for a while: each is done once, the last one stands, all show it', async () => {
    const { panelist } = crew.guests;
    const clients = ['first-tab', 'second-tab', 'the-phone'];
    const open = (client: string) => connectSeat(server.url, panelist, { client });
    const tabs = await Promise.all(clients.map(open));
    const [first, second, phone] = tabs as [SeatConnection, SeatConnection, SeatConnection];
    const notes: NoteId[] = [];
    const write = async (seat: SeatConnection, n: number) => {
      const noteId = newId<NoteId>();
      notes.push(noteId);
      return seat.command('note.add', { noteId, questionId: firstQuestion, text: `note ${notes.length}` }, n);
    };
    // The same numbers in each tab: they belong to the tab.
    for (let n = 1; n <= 10; n += 1)
      for (const answer of await Promise.all(tabs.map((seat) => write(seat, n))))
        expect(answer.ok).toBe(true);
    phone.close();
    for (let n = 11; n <= 20; n += 1) {
      const value = 1 + (n % 4);
      await first.command('rating.set', { questionId: firstQuestion, value }, n);
      await second.command('rating.set', { questionId: firstQuestion, value: 5 - value }, n);
    }
    const back = await open('the-phone');
    // Given away from the network, sent now: it is the last to reach the server, and so it stands.
    await write(back, 11);
    expect(
      await back.command('rating.set', { questionId: firstQuestion, value: 'insufficientEvidence' }, 12),
    ).toEqual({
      ok: true,
    });
    const began = performance.now();
    for (const seat of [first, second, back])
      await seat.until(
        (view) => ratingIn(view, panelist.panelistId) === 'insufficientEvidence',
        'the last score is shown',
      );
    const took = performance.now() - began;
    for (const seat of [first, second, back]) {
      expect(Object.keys(seat.view().notes).toSorted()).toEqual(notes.toSorted());
      expect(seat.view()).toEqual(first.view());
    }
    tellTrials('F10', {
      trials: notes.length,
      failures: 0,
      counts: { 'the same in all tabs after ms': Math.round(took) },
    });
    for (const seat of [first, second, back]) seat.close();
  });
});

describe('a packet of a closed room', () => {
  it('[F22] is the same to the byte after kill -9, however often it is asked for', async () => {
    const lead = await connectSeat(server.url, crew.guests.lead);
    const give = async (name: string, args: object) =>
      expect((await lead.command(name, args)).ok, name).toBe(true);
    await give('phase.advance', { to: 'scoring' });
    const without = [crew.guests.lead.panelistId, crew.guests.panelist.panelistId];
    await give('phase.advance', { to: 'debrief', without, reason: 'Called away' });
    await give('decision.record', { outcome: 'noHire', reasons: 'Two steps were missing', dissent: '' });
    await give('phase.advance', { to: 'closed' });
    lead.close();
    const files = ['packet.pdf', 'packet.json', 'packet.csv', 'packet.md'];
    const packets = (url: string) =>
      Promise.all(
        files.map(async (file) => {
          const headers = { authorization: `Bearer ${crew.owner}` };
          const response = await fetch(`${url}/api/interviews/${crew.room}/${file}`, { headers });
          expect([file, response.status]).toEqual([file, 200]);
          return Buffer.from(await response.arrayBuffer()).toString('base64');
        }),
      );
    const before = await packets(server.url);
    expect(await packets(server.url)).toEqual(before);
    await server.kill();
    server = await startServer({ dataDir: server.dataDir, env: { TRUST_PROXY: 'on' } });
    expect(await packets(server.url)).toEqual(before);
    expect((await call(server.url, 'GET', '/api/health')).json.status).toBe('ok');
  });
});
