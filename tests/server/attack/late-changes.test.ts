import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../../server/auth/secrets.ts';
import type { NoteId } from '../../../shared/id.ts';
import { ratingId } from '../../../shared/records/rating.ts';
import { call, connectAll, type SeatConnection } from '../../support/program.ts';
import { removeDataDirs, type ServerProcess, startServer } from '../../support/server-process.ts';
import { buildCrew, firstQuestion } from './crew.ts';

let server: ServerProcess;
beforeAll(async () => {
  server = await startServer({ env: { TRUST_PROXY: 'on' } });
});
afterAll(async () => {
  await server.stop();
  await removeDataDirs();
});

const given = async (seat: SeatConnection, name: string, args: object) =>
  expect(await seat.command(name, args), name).toEqual({ ok: true });
/** The code of the refusal; 'accepted' when there was none. */
const codeOf = async (seat: SeatConnection, name: string, args: object) => {
  const answer = await seat.command(name, args);
  return answer.ok ? 'accepted' : answer.refusal.code;
};

/** Rates, writes and recommends: all that a scorecard needs. Resolves to the note's id. */
const fillScorecard = async (seat: SeatConnection, value: number): Promise<NoteId> => {
  const noteId = newId<NoteId>();
  await given(seat, 'rating.set', { questionId: firstQuestion, value });
  await given(seat, 'note.add', { noteId, questionId: firstQuestion, text: 'Asked for the goal first.' });
  await given(seat, 'recommendation.set', { verdict: 'no', takeaways: 'Careful' });
  return noteId;
};

describe('a scorecard that was submitted', () => {
  it('[T07] cannot be made to follow what others gave: what changes afterwards stands beside the first, with its reason', async () => {
    const { guests, room, owner } = await buildCrew(server, { revealPolicy: 'whenYouSubmit' });
    const [lead, panelist] = (await connectAll(server.url, [guests.lead, guests.panelist])) as [
      SeatConnection,
      SeatConnection,
    ];
    await fillScorecard(lead, 4);
    const noteId = await fillScorecard(panelist, 2);
    await given(lead, 'phase.advance', { to: 'scoring' });
    await given(lead, 'scorecard.submit', {});
    await given(panelist, 'scorecard.submit', {});
    // Now the other rating is there to be seen.
    const theirs = ratingId(guests.lead.panelistId, firstQuestion);
    await panelist.until((view) => theirs in view.ratings, 'the scores are open');
    const tried = {
      'rating.set': { questionId: firstQuestion, value: 4 },
      'rating.clear': { questionId: firstQuestion },
      'note.edit': { noteId, text: 'Always knew it.', revision: 1 },
      'note.remove': { noteId },
      'recommendation.set': { verdict: 'strongYes', takeaways: 'Always knew it.' },
      'scorecard.reopen': {},
    };
    for (const [name, args] of Object.entries(tried))
      expect(await codeOf(panelist, name, args), name).not.toBe('accepted');
    expect(await codeOf(panelist, 'rating.amend', { questionId: firstQuestion, value: 4 })).not.toBe(
      'accepted',
    );
    const reason = 'The second half of the answer was better than I noted.';
    await given(panelist, 'rating.amend', { questionId: firstQuestion, value: 3, reason });
    const mine = ratingId(guests.panelist.panelistId, firstQuestion);
    await lead.until(
      (view) => (view.ratings as { [id: string]: { value: unknown } })[mine]?.value === 3,
      'amended',
    );
    const seen = (lead.view().ratings as { [id: string]: object })[mine];
    expect(seen).toMatchObject({ value: 3, amendments: [{ from: 2, to: 3, reason }] });
    await given(lead, 'phase.advance', { to: 'debrief' });
    const packet = await call(server.url, 'GET', `/api/interviews/${room}/packet.json`, { token: owner });
    const written = JSON.stringify(packet.json);
    expect(packet.status).toBe(200);
    expect(written).toContain(reason);
    for (const seat of [lead, panelist]) seat.close();
  });
});

describe('the end of an interview', () => {
  it('[T29] happens once, however many leads end it at once, and nothing is taken after it', async () => {
    const { guests } = await buildCrew(server, { revealPolicy: 'whenLeadOpens' });
    const [lead, sameLead, panelist] = (await connectAll(server.url, [
      guests.lead,
      guests.lead,
      guests.panelist,
    ])) as [SeatConnection, SeatConnection, SeatConnection];
    const noteId = await fillScorecard(panelist, 2);
    await given(lead, 'phase.advance', { to: 'scoring' });
    const without = [guests.lead.panelistId, guests.panelist.panelistId];
    const end = { to: 'debrief', without, reason: 'Called away' };
    const ends = await Promise.all([lead, sameLead].map((seat) => codeOf(seat, 'phase.advance', end)));
    expect(ends.filter((code) => code === 'accepted')).toHaveLength(1);
    await given(lead, 'phase.advance', { to: 'closed' });
    const late = [
      await codeOf(panelist, 'rating.set', { questionId: firstQuestion, value: 4 }),
      await codeOf(panelist, 'rating.amend', { questionId: firstQuestion, value: 4, reason: 'Late' }),
      await codeOf(panelist, 'note.edit', { noteId, text: 'Late', revision: 1 }),
      await codeOf(lead, 'phase.advance', { to: 'debrief' }),
    ];
    expect(late).not.toContain('accepted');
    for (const seat of [lead, sameLead, panelist]) seat.close();
  });

  it('[T29] is not for who gave the lead away a moment before', async () => {
    const { guests } = await buildCrew(server);
    const [former, next] = (await connectAll(server.url, [guests.lead, guests.panelist])) as [
      SeatConnection,
      SeatConnection,
    ];
    // Both are on their way at once; the room takes them in this order.
    const [gave, ended] = await Promise.all([
      codeOf(former, 'lead.give', { panelistId: guests.panelist.panelistId }),
      codeOf(former, 'phase.advance', { to: 'scoring' }),
    ]);
    expect([gave, ended]).toEqual(['accepted', 'notLead']);
    await given(next, 'phase.advance', { to: 'scoring' });
    for (const seat of [former, next]) seat.close();
  });
});
