import { afterEach, describe, expect, it } from 'vitest';
import { newId } from '../../../server/auth/secrets.ts';
import type { NoteId } from '../../../shared/id.ts';
import { connectSeat } from '../../support/program.ts';
import { tellTrials } from '../../support/trials.ts';
import { buildCrew, firstQuestion } from '../attack/crew.ts';
import { type PanelroomHere, startPanelroomHere } from '../attack/panelroom-here.ts';
import { makeDisk, openOn } from '../store/store-on-simulated-disk.ts';

/** Each of the first so many calls fails once; the long lane tries more. After each the room waits for a second. */
const calls = Number(process.env.FAILING_CALLS ?? 4);
/** The few are spread over as many notes as the many are. */
const step = Math.max(1, Math.floor(20 / calls));

let server: PanelroomHere | null = null;
afterEach(async () => {
  await server?.close();
  server = null;
});

describe('a disk of which one call fails', () => {
  it.each(['EIO', 'ENOSPC'] as const)(
    `[F5] with %s, at each of ${calls} calls: what was acknowledged is there, once, and the room goes on`,
    async (failure) => {
      const disk = await makeDisk();
      const { store } = await openOn(disk);
      server = await startPanelroomHere({ store });
      const crew = await buildCrew(server);
      const acknowledged: NoteId[] = [];
      const refused: NoteId[] = [];
      let seat = await connectSeat(server.url, crew.guests.panelist);
      let failed = 0;
      for (let nth = 1; nth <= calls; nth += 1) {
        let left = 1 + (nth - 1) * step;
        disk.fault = ({ path }) => {
          if (!path.includes(crew.room) || --left !== 0) return null;
          failed += 1;
          return failure;
        };
        const able = () => !seat.frames.findLast((frame) => frame.startsWith('saving'))?.includes('false');
        for (let note = 0; note < Math.max(calls, 20); note += 1) {
          const noteId = newId<NoteId>();
          const answer = await seat.command('note.add', {
            noteId,
            questionId: firstQuestion,
            text: 'evidence',
          });
          if (answer.ok) acknowledged.push(noteId);
          else if (answer.refusal.code === 'storage') refused.push(noteId);
          // What follows a refused one waits on this connection for it; a new one has nothing to wait for.
          if (!answer.ok) break;
        }
        disk.fault = () => null;
        await expect.poll(able).toBe(true);
        seat.close();
        seat = await connectSeat(server.url, crew.guests.panelist);
      }
      const shown = Object.keys(seat.view().notes);
      seat.close();
      disk.cutPower();
      const { store: reopened } = await openOn(disk);
      const kept = JSON.stringify(await reopened.rooms.load(crew.room));
      const lost = acknowledged.filter((id) => !kept.includes(id) || !shown.includes(id));
      const revived = refused.filter((id) => kept.includes(id) || shown.includes(id));
      tellTrials('F5', {
        trials: calls,
        failures: lost.length + revived.length,
        counts: {
          [`calls failed with ${failure}`]: failed,
          acknowledged: acknowledged.length,
          refused: refused.length,
        },
      });
      expect({ lost, revived }).toEqual({ lost: [], revived: [] });
      expect(failed).toBeGreaterThan(calls / 2);
    },
    120_000,
  );
});
