import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../../server/auth/secrets.ts';
import type { NoteId } from '../../../shared/id.ts';
import { connectSeat, type SeatConnection } from '../../support/program.ts';
import { SeededRandom } from '../../support/seeded-random.ts';
import { removeDataDirs, type ServerProcess, startServer } from '../../support/server-process.ts';
import { expectWithin, tellTrials } from '../../support/trials.ts';
import { buildCrew, type Crew, firstQuestion } from '../attack/crew.ts';
import { type FaultProxy, startFaultProxy } from './fault-proxy.ts';

/** How many faults; the long lane asks for 80. */
const faults = Number(process.env.NETWORK_FAULTS ?? 10);
/** In ms: eighty of these take about a minute. */
const strikeAtMost = process.env.LONG_LANE ? 1_400 : 200;
const seed = Number(process.env.FAULT_SEED ?? 9);

let server: ServerProcess;
let crew: Crew;
let proxy: FaultProxy;
beforeAll(async () => {
  server = await startServer({ env: { TRUST_PROXY: 'on' } });
  crew = await buildCrew(server);
  proxy = await startFaultProxy(server.url);
});
afterAll(async () => {
  await proxy.close();
  await server.stop();
  await removeDataDirs();
});

interface Outbox {
  readonly id: NoteId;
  readonly n: number;
}

const kinds = ['late', 'stalled', 'slow', 'reset', 'flap'] as const;

/** Makes the network fail in one way, for some time, and mends it. */
const strike = async (kind: (typeof kinds)[number], random: SeededRandom): Promise<void> => {
  const ms = random.between(30, strikeAtMost);
  const pass = () => new Promise((over) => setTimeout(over, ms));
  switch (kind) {
    case 'late':
      proxy.weather = { kind, ms: random.between(20, 120) };
      break;
    case 'slow':
      proxy.weather = { kind, bytesPerSecond: 2_048 };
      break;
    case 'stalled':
      proxy.weather = { kind };
      break;
    case 'reset':
      proxy.reset();
      break;
    case 'flap':
      for (let time = 0; time < 3; time += 1) {
        proxy.refuses = true;
        proxy.reset();
        await new Promise((over) => setTimeout(over, 20));
        proxy.refuses = false;
      }
  }
  await pass();
  proxy.weather = { kind: 'clear' };
  // A stalled connection may be dead for all its end knows; the client of ours gives it up as well.
  if (kind === 'stalled') proxy.reset();
};

/** A seat that keeps what is not acknowledged and sends it again, as our client does, on each new connection. */
const writeThrough = async (target: number, acknowledged: Outbox[]): Promise<void> => {
  let n = 0;
  let pending: Outbox | null = null;
  while (acknowledged.length < target) {
    const seat: SeatConnection | null = await connectSeat(proxy.url, crew.guests.panelist, {
      client: 'behind-the-proxy',
    }).catch(() => null);
    if (!seat) {
      await new Promise((later) => setTimeout(later, 15));
      continue;
    }
    const gone = new Promise<null>((over) => seat.socket.once('disconnect', () => over(null)));
    while (seat.socket.connected && acknowledged.length < target) {
      if (!pending) n += 1;
      pending ??= { id: newId<NoteId>(), n };
      const note = { noteId: pending.id, questionId: firstQuestion, text: `note ${pending.n}` };
      const answer = await Promise.race([seat.command('note.add', note, pending.n), gone]);
      if (answer === null) break;
      if (answer.ok) acknowledged.push(pending);
      else if (answer.refusal.code !== 'tooFast') throw new Error(answer.refusal.message);
      if (answer.ok) pending = null;
      else await Promise.race([new Promise((later) => setTimeout(later, 60)), gone]);
    }
    seat.close();
  }
};

describe('a network that fails', () => {
  it(`[F9] in ${faults} faults loses, doubles and reorders nothing, and others do not wait for it`, async () => {
    console.log(`F9 seed ${seed}`);
    const random = new SeededRandom(seed);
    const healthy = await connectSeat(server.url, crew.guests.lead);
    const latencies: number[] = [];
    const acknowledged: Outbox[] = [];
    let striking = true;
    const writing = writeThrough(faults * 12, acknowledged);
    const watching = (async () => {
      while (striking) {
        const before = performance.now();
        await healthy.command('question.skip', {
          questionId: firstQuestion,
          skipped: latencies.length % 2 === 0,
        });
        latencies.push(performance.now() - before);
        await new Promise((later) => setTimeout(later, 60));
      }
    })();
    const tally = new Map<string, number>();
    for (let fault = 0; fault < faults; fault += 1) {
      const kind = kinds[fault % kinds.length] ?? 'reset';
      tally.set(kind, (tally.get(kind) ?? 0) + 1);
      await strike(kind, random);
    }
    striking = false;
    await Promise.all([writing, watching]);
    const mended = performance.now();
    const seat = await connectSeat(proxy.url, crew.guests.panelist, { client: 'behind-the-proxy' });
    expectWithin('F9 back in the room once the network is', performance.now() - mended, 3_000);
    const kept = Object.keys(seat.view().notes);
    expect(acknowledged.filter(({ id }) => !kept.includes(id))).toEqual([]);
    expect(new Set(kept).size).toBe(kept.length);
    const inOrder = kept.filter((id) => acknowledged.some((note) => note.id === id));
    expect(inOrder).toEqual(acknowledged.map(({ id }) => id));
    const p99 = latencies.toSorted((a, b) => a - b)[Math.floor(latencies.length * 0.99)] ?? 0;
    tellTrials('F9', {
      trials: faults,
      failures: 0,
      counts: {
        ...Object.fromEntries(tally),
        'notes acknowledged': acknowledged.length,
        'p99 of the healthy ms': Math.round(p99),
      },
    });
    expectWithin('F9 p99 of a command of others meanwhile', p99, 250);
    seat.close();
    healthy.close();
  }, 300_000);
});
