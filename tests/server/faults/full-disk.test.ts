import { afterEach, describe, expect, it } from 'vitest';
import { newId } from '../../../server/auth/secrets.ts';
import type { NoteId } from '../../../shared/id.ts';
import type { SimulatedDisk } from '../../simulation/disk/simulated-disk.ts';
import { call, connectSeat, type SeatConnection } from '../../support/program.ts';
import { expectWithin } from '../../support/trials.ts';
import { buildCrew, type Crew, firstQuestion } from '../attack/crew.ts';
import { type PanelroomHere, startPanelroomHere } from '../attack/panelroom-here.ts';
import { makeDisk, openOn } from '../store/store-on-simulated-disk.ts';

let server: PanelroomHere | null = null;
afterEach(async () => {
  await server?.close();
  server = null;
});

interface Stage {
  readonly disk: SimulatedDisk;
  readonly crew: Crew;
  readonly lead: SeatConnection;
  readonly panelist: SeatConnection;
}

const begin = async (): Promise<Stage> => {
  const disk = await makeDisk();
  const { store } = await openOn(disk);
  server = await startPanelroomHere({ store });
  const crew = await buildCrew(server);
  const [lead, panelist] = await Promise.all([
    connectSeat(server.url, crew.guests.lead),
    connectSeat(server.url, crew.guests.panelist),
  ]);
  return { disk, crew, lead, panelist };
};

const told = (seat: SeatConnection, able: boolean): Promise<void> =>
  new Promise((heard) => {
    const look = (frame: { readonly able: boolean }) => {
      if (frame.able !== able) return;
      seat.socket.off('saving', look);
      heard();
    };
    seat.socket.on('saving', look);
  });

const note = () => ({ noteId: newId<NoteId>(), questionId: firstQuestion, text: 'evidence' });
const health = () => call(server?.url ?? '', 'GET', '/api/health');

describe('a disk that takes nothing', () => {
  it.each(['ENOSPC', 'EIO'] as const)(
    '[F3] [F5] with %s, commands are refused, all are told within 2 s, and it goes on by itself when that is over',
    async (failure) => {
      const { disk, crew, lead, panelist } = await begin();
      const before = note();
      expect(await panelist.command('note.add', before)).toEqual({ ok: true });
      const everybody = Promise.all([told(lead, false), told(panelist, false)]);
      disk.fault = ({ call: made }) => (made === 'write' || made === 'sync' ? failure : null);
      const began = performance.now();
      const lost = note();
      expect(await panelist.command('note.add', lost, 7)).toMatchObject({
        ok: false,
        refusal: { code: 'storage' },
      });
      await everybody;
      expectWithin(`F3 F5 all told of ${failure}`, performance.now() - began, 2_000);
      expect((await health()).json).toMatchObject({ status: 'degraded', readOnly: 1, quarantined: 0 });
      // Reading goes on: for those inside, for who comes now, and over HTTP.
      const late = await connectSeat(server?.url ?? '', crew.guests.shadow);
      expect(late.view().interview).not.toEqual({});
      expect(late.frames.some((frame) => frame === 'saving {"able":false}')).toBe(true);
      expect(panelist.view().notes[lost.noteId]).toBeUndefined();
      const again = told(panelist, true);
      disk.fault = () => null;
      await again;
      // The edit that followed waits for its turn: the note comes again first.
      expect(
        await panelist.command('note.edit', { noteId: lost.noteId, text: 'x', revision: 1 }, 8),
      ).toMatchObject({
        refusal: { code: 'tooFast' },
      });
      expect(await panelist.command('note.add', lost, 7)).toEqual({ ok: true });
      expect(await panelist.command('note.edit', { noteId: lost.noteId, text: 'x', revision: 1 }, 8)).toEqual(
        { ok: true },
      );
      expect((await health()).json.status).toBe('ok');
      disk.cutPower();
      const { store } = await openOn(disk);
      const loaded = await store.rooms.load(crew.room);
      for (const kept of [before.noteId, lost.noteId]) expect(JSON.stringify(loaded)).toContain(kept);
      for (const seat of [lead, panelist, late]) seat.close();
    },
  );

  it('[F3] that is full while a snapshot is written costs nothing and nobody notices', async () => {
    const { disk, lead, panelist } = await begin();
    disk.fault = ({ path }) => (path.includes('snapshot') ? 'ENOSPC' : null);
    for (let n = 1; n <= 620; n += 1) {
      const command = lead.command('question.skip', { questionId: firstQuestion, skipped: n % 2 === 0 }, n);
      const answer = await command;
      if (!answer.ok && answer.refusal.code === 'tooFast') break;
      expect(answer.ok || answer.refusal.code).not.toBe('storage');
    }
    disk.fault = () => null;
    expect(await panelist.command('note.add', note())).toEqual({ ok: true });
    lead.close();
    panelist.close();
  });

  it('[F4] one room that cannot be saved leaves the others as they are', async () => {
    const { disk, crew, lead, panelist } = await begin();
    disk.fault = ({ call: made, path }) => (made === 'write' && path.includes(crew.room) ? 'ENOSPC' : null);
    expect(await panelist.command('note.add', note())).toMatchObject({
      ok: false,
      refusal: { code: 'storage' },
    });
    const other = await connectSeat(server?.url ?? '', crew.guests.otherLead);
    expect(await other.command('phase.advance', { to: 'live' })).toEqual({ ok: true });
    disk.fault = () => null;
    for (const seat of [lead, panelist, other]) seat.close();
  });
});
