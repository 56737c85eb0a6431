import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../../server/auth/secrets.ts';
import type { NoteId } from '../../../shared/id.ts';
import { operations } from '../../../shared/operations/operations.ts';
import { connectSeat, type SeatConnection } from '../../support/program.ts';
import { removeDataDirs, type ServerProcess, startServer } from '../../support/server-process.ts';
import { buildCrew, type Crew, firstQuestion } from './crew.ts';
import { eventTable } from './outcomes.ts';

let server: ServerProcess;
let crew: Crew;

beforeAll(async () => {
  server = await startServer();
  crew = await buildCrew(server);
});
afterAll(async () => {
  await server.stop();
  await removeDataDirs();
});

type Raw = { emit(event: string, ...frame: unknown[]): void; timeout(ms: number): Raw };
const raw = (seat: SeatConnection) => seat.socket as unknown as Raw;

/** Resolves once the server has dealt with everything that this connection sent before. */
const roundTrip = (seat: SeatConnection): Promise<unknown> =>
  new Promise((answered) => raw(seat).emit('command', { n: 0, name: 'ask', args: {} }, answered));

describe('who may open a socket to a room', () => {
  it('[T01] no seat, no room and no session are one answer; a removed seat is none', async () => {
    const code = (token: string | null, interviewId: string) =>
      connectSeat(server.url, { token: token ?? 'x'.repeat(22), interviewId }).then(
        (seat) => {
          seat.close();
          return 'connected';
        },
        (error) => error.data?.code,
      );
    const { tokens, guests, room, other, absent } = crew;
    for (const token of [null, guests.removed.token, guests.otherLead.token])
      expect(await code(token, room)).toBe('notYours');
    for (const guest of [guests.panelist, guests.observer])
      for (const id of [other, absent]) expect(await code(guest.token, id)).toBe('notYours');
    expect(await code(tokens.owner, absent)).toBe('notYours');
    expect(await code(tokens.owner, room)).toBe('connected');
  });
});

describe('forged frames', () => {
  it('[T02] author, role, number and time come from the session and the server, whatever a frame claims', async () => {
    const { guests } = crew;
    const seat = await connectSeat(server.url, guests.panelist);
    const noteId = newId<NoteId>();
    const claimed = {
      by: guests.lead.panelistId,
      panelistId: guests.lead.panelistId,
      role: 'lead',
      seq: 1,
      at: 1,
    };
    const answer = await new Promise((answered) =>
      raw(seat).emit(
        'command',
        { n: 1, name: 'note.add', args: { noteId, questionId: firstQuestion, text: 'mine' }, ...claimed },
        answered,
      ),
    );
    expect(answer).toEqual({ ok: true });
    const view = await seat.until((now) => now.notes[noteId] !== undefined, 'the note is there');
    expect(view.notes[noteId]?.panelistId).toBe(guests.panelist.panelistId);
    expect(view.notes[noteId]?.at).toBeGreaterThan(Date.now() - 60_000);
    const forged = { noteId: newId<NoteId>(), questionId: firstQuestion, text: 'x', ...claimed };
    const inArguments = await seat.command('note.add', forged, 2);
    expect(inArguments).toMatchObject({ ok: false, refusal: { code: 'badArguments' } });
    seat.close();
  });

  it('[T02] operations of the server itself are refused to every seat and the owner', async () => {
    const internal = operations.filter(({ from }) => from === 'server').map(({ name }) => name);
    const { guests, owner, room } = crew;
    for (const guest of [
      guests.lead,
      guests.panelist,
      guests.observer,
      { token: owner, interviewId: room },
    ]) {
      const seat = await connectSeat(server.url, guest);
      for (const name of internal) {
        const args = { panelistId: newId(), name: 'Eve', role: 'lead' };
        const answer = await seat.command(name, name === 'panelist.join' ? args : {});
        expect(answer.ok, name).toBe(false);
      }
      expect(Object.keys(seat.view().panelists)).toHaveLength(6);
      seat.close();
    }
  });

  it('[T02] no event but those of the table is heard, and nonsense in those changes nothing', async () => {
    const seat = await connectSeat(server.url, crew.guests.lead);
    const before = JSON.stringify(seat.view());
    for (const event of [
      'view',
      'patch',
      'bye',
      'refused',
      'join',
      'message',
      'admin',
      'toString',
      'constructor',
    ])
      raw(seat).emit(event, { n: 1, view: {}, code: 'deleted' });
    for (const [event, outcome] of Object.entries(eventTable))
      for (const frame of [null, 1, 'x', [], { writing: {} }, { __proto__: { n: 1 } }])
        if (outcome === 'silent') raw(seat).emit(event, frame);
        else {
          const answer = await new Promise((answered) => raw(seat).emit(event, frame, answered));
          expect(answer).toMatchObject({ ok: false, refusal: { code: 'badArguments' } });
        }
    await roundTrip(seat);
    expect(JSON.stringify(seat.view())).toBe(before);
    seat.close();
  });
});

describe('frames again, twice, late and with gaps', () => {
  it('[T04] each of 60 commands sent three times and out of order is done once', async () => {
    const seat = await connectSeat(server.url, crew.guests.shadow, { client: 'shadow-tab-1' });
    const notes = Array.from({ length: 20 }, (_, index) => ({ noteId: newId<NoteId>(), n: 1 + index * 3 }));
    const sent = [...notes, ...notes.toReversed(), ...notes];
    const answers = await Promise.all(
      sent.map(({ noteId, n }) =>
        seat.command('note.add', { noteId, questionId: firstQuestion, text: `note ${n}` }, n),
      ),
    );
    expect(answers.filter((answer) => !answer.ok)).toEqual([]);
    const again = await connectSeat(server.url, crew.guests.shadow, { client: 'shadow-tab-1' });
    expect(Object.keys(again.view().notes).toSorted()).toEqual(notes.map(({ noteId }) => noteId).toSorted());
    expect(again.acked()).toBe(58);
    seat.close();
    again.close();
  });

  it("[T04] under another tab's name nobody takes that tab's numbers, nor learns how far it is", async () => {
    const client = 'tab-of-panelist';
    const victim = await connectSeat(server.url, crew.guests.panelist, { client });
    const thief = await connectSeat(server.url, crew.guests.lead, { client });
    for (let n = 1; n <= 5; n += 1)
      await thief.command('question.select', { questionId: n % 2 ? 'taking-charge' : firstQuestion }, n);
    const noteId = newId<NoteId>();
    const note = { noteId, questionId: firstQuestion, text: 'not a repeat' };
    expect(await victim.command('note.add', note, 1)).toEqual({ ok: true });
    await victim.until(
      (view) => view.notes[noteId] !== undefined,
      'the note is kept and not taken for a repeat',
    );
    const looking = await connectSeat(server.url, crew.guests.observer, { client });
    expect(looking.acked()).toBe(0);
    for (const seat of [victim, thief, looking]) seat.close();
  });

  it("[T04] another's note is not edited, removed or overwritten by its id", async () => {
    const author = await connectSeat(server.url, crew.guests.panelist);
    const noteId = newId<NoteId>();
    await author.command('note.add', { noteId, questionId: firstQuestion, text: 'the original' });
    await author.until((view) => view.notes[noteId] !== undefined, 'the note is there');
    const other = await connectSeat(server.url, crew.guests.lead);
    for (const [name, args] of [
      ['note.edit', { noteId, text: 'forged', revision: 1 }],
      ['note.remove', { noteId }],
      ['note.add', { noteId, questionId: firstQuestion, text: 'forged' }],
    ] as const)
      await other.command(name, args);
    expect(Object.keys(other.view().notes)).not.toContain(noteId);
    const again = await connectSeat(server.url, crew.guests.panelist);
    expect(again.view().notes[noteId]?.text).toBe('the original');
    for (const seat of [author, other, again]) seat.close();
  });
});
