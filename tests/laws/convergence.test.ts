import * as fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { type LogEntry, roomOfLog, snapshotOf } from '../../shared/room/log.ts';
import { project } from '../../shared/room/project.ts';
import { recordsOf } from '../../shared/room/state.ts';
import { canonical } from '../support/canonical.ts';
import { arbitraryMove, liveOpening, type Move } from '../support/commands.ts';
import type { RoomRules } from '../support/room-fixture.ts';
import { createSimulation, type Simulation } from '../support/simulation.ts';
import { parameters } from './runs.ts';
import { createTally } from './tally.ts';

const tally = createTally();
const roles = ['lead', 'panelist', 'panelist', 'observer'] as const;
/** Seat 1 has two tabs, so that one panelist's commands come from two clients. */
const secondTabs = [1] as const;
const clientCount = roles.length + secondTabs.length;

type Event =
  | { readonly kind: 'give'; readonly move: Move; readonly tab: boolean }
  | { readonly kind: 'up' | 'upTwice' | 'down' | 'drop' | 'connect'; readonly client: number }
  | { readonly kind: 'flush' | 'crash' | 'pass' };

const client = fc.integer({ min: 0, max: clientCount - 1 });
const event: fc.Arbitrary<Event> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      kind: fc.constant('give' as const),
      move: arbitraryMove(roles.length),
      tab: fc.boolean(),
    }),
  },
  { weight: 8, arbitrary: fc.record({ kind: fc.constant('up' as const), client }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('upTwice' as const), client }) },
  { weight: 8, arbitrary: fc.record({ kind: fc.constant('down' as const), client }) },
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('flush' as const) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('drop' as const), client }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('connect' as const), client }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('crash' as const) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('pass' as const) }) },
);

const perform = async (simulation: Simulation, next: Event) => {
  tally.count(next.kind === 'give' ? next.move.command.name : `(${next.kind})`);
  switch (next.kind) {
    case 'give':
      return simulation.give(
        next.tab && next.move.seat === 1 ? roles.length : next.move.seat,
        next.move.command,
      );
    case 'up':
      return simulation.deliverUp(next.client);
    case 'upTwice':
      return simulation.deliverUp(next.client, { twice: true });
    case 'down':
      return simulation.deliverDown(next.client);
    case 'flush':
      return simulation.flush();
    case 'drop':
      return simulation.disconnect(next.client);
    case 'connect':
      return simulation.connect(next.client);
    case 'crash':
      return simulation.crash();
    case 'pass':
      simulation.now += 11_000;
  }
};

const expectConverged = (simulation: Simulation) => {
  expect(simulation.faults).toEqual([]);
  const { durable, host, clients } = simulation;
  for (const each of clients) {
    expect(each.sync.pending(), `${each.name} still waits`).toEqual([]);
    expect(canonical(each.sync.shown()), `${each.name} shows something else than the room`).toBe(
      canonical(project(host.room, each.viewer)),
    );
    const logged = durable.filter((entry) => entry.client === each.name).map((entry) => entry.n);
    expect(logged, `${each.name}'s commands are in the log once each, in the order given`).toEqual(
      [...new Set(logged)].sort((a, b) => Number(a) - Number(b)),
    );
  }
  const replayed = roomOfLog(null, durable);
  expect(canonical(recordsOf(replayed.room))).toBe(canonical(recordsOf(host.room as never)));
};

const rules: fc.Arbitrary<RoomRules> = fc.record({
  revealPolicy: fc.constantFrom('whenAllSubmitted', 'whenYouSubmit', 'whenLeadOpens', 'open'),
  observersSee: fc.constantFrom('questions', 'room'),
  extremesNeedNote: fc.boolean(),
});
const events = fc.array(event, { minLength: 10, maxLength: 80 });

const runThrough = async (roomRules: RoomRules, happenings: readonly Event[]) => {
  const simulation = await createSimulation({ roles, rules: roomRules, secondTabs });
  const given = new Map<string, number>();
  for (const { seat, command } of liveOpening) simulation.give(seat, command);
  await simulation.settle();
  for (const next of happenings) {
    await perform(simulation, next);
    if (next.kind === 'give') {
      const name =
        simulation.clients[next.tab && next.move.seat === 1 ? roles.length : next.move.seat]?.name ?? '';
      given.set(name, (given.get(name) ?? 0) + 1);
    }
  }
  await simulation.settle();
  return { simulation, given };
};

describe('laws 3 to 5', () => {
  it('[L3] after any drops, resends, crashes and reconnects everybody shows the room, and no command was lost or repeated', async () => {
    await fc.assert(
      fc.asyncProperty(rules, events, async (roomRules, happenings) => {
        const { simulation, given } = await runThrough(roomRules, happenings);
        expectConverged(simulation);
        for (const each of simulation.clients) {
          const logged = simulation.durable.filter((entry) => entry.client === each.name).length;
          const opening = each.name === 'client-of-seat-0' ? liveOpening.length : 0;
          // Each command ended in the log or was refused to its author's face; after a crash a refusal may come twice.
          const refused = new Set(each.refusals.map(({ command }) => command.n)).size;
          expect(logged + refused, `${each.name}: commands without an end`).toBe(
            (given.get(each.name) ?? 0) + opening,
          );
        }
      }),
      parameters,
    );
  });

  it('[L3] what a panelist writes stays on their screen while frames of others arrive', async () => {
    const simulation = await createSimulation({
      roles,
      rules: { revealPolicy: 'whenAllSubmitted', observersSee: 'room', extremesNeedNote: false },
    });
    for (const { seat, command } of liveOpening) simulation.give(seat, command);
    await simulation.settle();
    simulation.give(1, { name: 'rating.set', args: { questionId: 'question-1', value: 4 } });
    for (const ticked of [true, false, true]) {
      simulation.give(0, { name: 'probe.tick', args: { questionId: 'question-1', index: 0, ticked } });
      await simulation.deliverUp(0);
      await simulation.flush();
      expect(await simulation.deliverDown(1)).toBe(true);
      const ratings = Object.values(simulation.clients[1]?.sync.shown()?.ratings ?? {});
      expect(ratings.map((rating) => rating.value)).toEqual([4]);
    }
  });

  it('[L4] a room folds from its log, from the start and from any snapshot, to what it was', async () => {
    await fc.assert(
      fc.asyncProperty(
        rules,
        events,
        fc.double({ min: 0, max: 1, noNaN: true }),
        async (roomRules, happenings, where) => {
          const { simulation } = await runThrough(roomRules, happenings);
          const whole = roomOfLog(null, simulation.durable);
          const cut = Math.floor(simulation.durable.length * where);
          const part = roomOfLog(null, simulation.durable.slice(0, cut));
          const state = JSON.parse(JSON.stringify(snapshotOf(part)));
          const resumed = roomOfLog({ seq: part.seq, state }, simulation.durable);
          expect(canonical(snapshotOf(resumed))).toBe(canonical(snapshotOf(whole)));
          expect(resumed.seq).toBe(whole.seq);
        },
      ),
      { ...parameters, numRuns: Math.ceil(parameters.numRuns / 2) },
    );
  });

  it('[L5] sending any prefix of what was sent once more changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(rules, events, fc.nat(), async (roomRules, happenings, length) => {
        const { simulation } = await runThrough(roomRules, happenings);
        const before: readonly LogEntry[] = simulation.durable;
        const answers: boolean[] = [];
        for (const entry of before.slice(0, length % (before.length + 1))) {
          if (entry.client === null) continue;
          const { name, args, by, client: from, n } = entry;
          simulation.host.submit({ command: { name, args }, by, client: from, n }, (answer) =>
            answers.push(answer.ok),
          );
          await simulation.settle();
        }
        expect(simulation.durable).toEqual(before);
        expect(answers.every(Boolean)).toBe(true);
      }),
      { ...parameters, numRuns: Math.ceil(parameters.numRuns / 6) },
    );
  });

  afterAll(() => tally.print('laws 3 to 5: commands and faults'));
});
