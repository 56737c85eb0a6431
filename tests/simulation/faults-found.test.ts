import { describe, expect, it } from 'vitest';
import { createRoomHost, type RoomHost } from '../../server/live/room-host.ts';
import { createLiveSession, type Outlet } from '../../server/live/session.ts';
import type { RoomLog } from '../../server/store/store.ts';
import type { Timers } from '../../server/timers.ts';
import type { Change } from '../../shared/room/draft.ts';
import { createLoggedRoom, type LogEntry } from '../../shared/room/log.ts';
import type { RawCommand } from '../../shared/room/submit.ts';
import type { CommandAnswer, PresenceFrame } from '../../shared/wire.ts';
import { createHeldLog, type HeldLog } from '../support/held-log.ts';
import { interviewId, openingCommands, questionId, seatId } from '../support/room-fixture.ts';

/** What simulated interviews found in the product, each in its smallest form. */

interface Found {
  readonly host: RoomHost;
  readonly log: HeldLog;
  /** Makes every further write fail. */
  failWrites(): void;
  give(command: RawCommand, by: number | 'owner', n?: number): Promise<CommandAnswer>;
}

/** Nothing waits, but for the next attempt of a room that cannot be saved, which would go on for ever. */
const atOnce: Timers = {
  elapsed: () => 0,
  after(ms, task) {
    if (ms !== 1_000) task();
    return () => {};
  },
};

const openRoom = async (): Promise<Found> => {
  const held = createHeldLog();
  let isFailing = false;
  const log: RoomLog = {
    ...held,
    append: async (...written) => {
      if (isFailing) throw new Error('The disk takes nothing.');
      const result = held.append(...written);
      held.flush();
      return result;
    },
  };
  const host = createRoomHost({
    id: interviewId,
    logged: createLoggedRoom(),
    log,
    now: () => 1_000_000,
    timers: atOnce,
    onBroken: (cause) => expect.unreachable(String(cause)),
    onChanged: () => {},
  });
  const found: Found = {
    host,
    log: held,
    failWrites: () => {
      isFailing = true;
    },
    give: (command, by, n) =>
      new Promise((answer) => {
        const viewer =
          by === 'owner' ? ({ kind: 'owner' } as const) : { kind: 'seat' as const, panelistId: seatId(by) };
        host.submit({ command, by: viewer, client: n ? `tab of ${by}` : null, n: n ?? null }, answer);
      }),
  };
  for (const command of openingCommands(['lead', 'panelist'])) await found.give(command, 'owner');
  return found;
};

const rate = (value: number): RawCommand => ({
  name: 'rating.set',
  args: { questionId: questionId(1), value },
});
const goLive = async ({ give }: Found) => {
  await give({ name: 'phase.advance', args: { to: 'live' } }, 0);
  await give({ name: 'question.select', args: { questionId: questionId(1) } }, 0);
};

describe('what simulated interviews found', () => {
  it('[Z5] a command that was refused, unheard, is not done after a later one of the same tab', async () => {
    const found = await openRoom();
    expect(await found.give(rate(1), 1, 1)).toMatchObject({ ok: false, refusal: { code: 'notInPhase' } });
    await goLive(found);
    expect(await found.give(rate(4), 1, 2)).toEqual({ ok: true });
    // The connection had broken before the refusal arrived, so the tab sends both again.
    expect(await found.give(rate(1), 1, 1)).toMatchObject({ ok: false, refusal: { code: 'overtaken' } });
    expect(await found.give(rate(4), 1, 2)).toEqual({ ok: true });
    expect([...found.host.room.all('ratings')].map(({ value }) => value)).toEqual([4]);
    const numbers = (found.log.durable as unknown as LogEntry[]).flatMap(({ n }) => n ?? []);
    expect(numbers).toEqual([2]);
  });

  it('[Z5] and in one batch with the later one neither', async () => {
    const found = await openRoom();
    await goLive(found);
    const answers = await Promise.all([found.give(rate(4), 1, 2), found.give(rate(1), 1, 1)]);
    expect(answers).toMatchObject([{ ok: true }, { ok: false, refusal: { code: 'overtaken' } }]);
    expect([...found.host.room.all('ratings')].map(({ value }) => value)).toEqual([4]);
  });

  it('[Z5] while the disk takes nothing, whoever sends again what is saved is told so at once', async () => {
    const found = await openRoom();
    await goLive(found);
    expect(await found.give(rate(3), 1, 1)).toEqual({ ok: true });
    found.failWrites();
    const told: Array<readonly Change[]> = [];
    found.host.listen({ publish: (changes) => told.push(changes), saving: () => {}, end: () => {} });
    expect(await found.give(rate(2), 1, 2)).toMatchObject({ ok: false, refusal: { code: 'storage' } });
    const before = told.length;
    expect(await found.give(rate(3), 1, 1)).toEqual({ ok: true });
    expect(told.length, 'a frame carries the answer').toBe(before + 1);
    expect(await found.give(rate(2), 1, 2)).toMatchObject({ ok: false, refusal: { code: 'storage' } });
  });

  it('[Z5] nor is what was overtaken sent again and again: its tab would take it for saved', async () => {
    const found = await openRoom();
    expect(await found.give(rate(1), 1, 1)).toMatchObject({ ok: false, refusal: { code: 'notInPhase' } });
    await goLive(found);
    expect(await found.give(rate(4), 1, 2)).toEqual({ ok: true });
    found.failWrites();
    // Both again, on a new connection, beside something that would have to be written.
    const answers = await Promise.all([
      found.give(rate(1), 1, 1),
      found.give(rate(4), 1, 2),
      found.give(rate(3), 1, 3),
    ]);
    expect(answers).toMatchObject([
      { ok: false, refusal: { code: 'overtaken' } },
      { ok: true },
      { ok: false, refusal: { code: 'storage' } },
    ]);
    expect(await found.give(rate(1), 1, 1)).toMatchObject({ ok: false, refusal: { code: 'overtaken' } });
  });

  it('[Z5] whoever steps back is not told once more who is writing, while others hear of it first', async () => {
    const { host, give } = await openRoom();
    const told: boolean[] = [];
    const outlet = {
      emit: (event: string, frame: PresenceFrame) => {
        if (event === 'presence') told.push(Object.values(frame.seats).some(({ writing }) => writing));
        return true;
      },
      disconnect: () => outlet,
    };
    const live = createLiveSession(outlet as unknown as Outlet, host, {
      viewer: { kind: 'seat', panelistId: seatId(1) },
      client: 'tab of 1',
    });
    // Somebody else's line ends with this very batch, and that changes who is here.
    host.listen({ publish: () => live.sendPresence(), saving: () => {}, end: () => {} });
    host.listen(live);
    live.sendView();
    host.presence.arrive(seatId(0));
    host.presence.setWriting(seatId(0), true);
    live.sendPresence();
    expect(await give({ name: 'panelist.recuse', args: {} }, 1, 1)).toEqual({ ok: true });
    expect(told).toEqual([true, false]);
  });
});
