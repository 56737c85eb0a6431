import { afterAll, afterEach, expect, it } from 'vitest';
import { buildCrew, type Crew, firstQuestion } from '../server/attack/crew.ts';
import { figuresOf, type ProcessFigures } from '../support/process-figures.ts';
import { connectSeat } from '../support/program.ts';
import { removeDataDirs, type ServerProcess, startServer } from '../support/server-process.ts';
import { tellTrials } from '../support/trials.ts';

const seconds = Number(process.env.SOAK_SECONDS ?? 60);
const seats = 40;

let running: ServerProcess | null = null;

afterEach(async () => void (await running?.kill()));
afterAll(removeDataDirs);

/** A seat that comes, rates, writes, looks again and goes, until the time is over. */
const live = async (
  url: string,
  crew: Crew,
  { index, until }: { index: number; until: number },
): Promise<number> => {
  const askers = ['panelist', 'shadow', 'observer', 'lead'] as const;
  const guest = crew.guests[askers[index % askers.length] ?? 'panelist'];
  let commands = 0;
  while (performance.now() < until) {
    const seat = await connectSeat(url, guest, { extraHeaders: { 'x-forwarded-for': `10.17.0.${index}` } });
    // The same rating again and again: a room that grows would hide a server that does.
    for (let turn = 0; turn < 20 && performance.now() < until; turn += 1) {
      await seat.command('rating.set', { questionId: firstQuestion, value: 1 + (turn % 4) });
      if (turn % 10 === 0) seat.socket.emit('resync');
      commands += 1;
      await new Promise((later) => setTimeout(later, 60));
    }
    seat.close();
  }
  return commands;
};

/** A seat that is seen just as it comes back has two sockets or none: so many of the 40 at most, on average. */
const comingBack = 4;

it(
  `[F17] for ${seconds} s with ${seats} seats that come and go, memory, descriptors and threads stay where they are`,
  async () => {
    const server = await startServer({ env: { TRUST_PROXY: 'on' } });
    running = server;
    const measure = async () => {
      const figures = await figuresOf(server.pid);
      if (!figures) throw new Error('This system does not tell what a process holds: run the soak on Linux.');
      return figures;
    };
    const { sockets: ownSockets } = await measure();
    /** The connections of requests stay open for some seconds after them. */
    const everybodyIsGone = () =>
      expect.poll(async () => (await measure()).sockets, { timeout: 30_000 }).toBe(ownSockets);
    const crew = await buildCrew(server);
    await everybodyIsGone();
    const before = await measure();
    const until = performance.now() + seconds * 1_000;
    const samples: ProcessFigures[] = [];
    const watching = (async () => {
      while (performance.now() < until) {
        samples.push(await measure());
        await new Promise((later) => setTimeout(later, 500));
      }
    })();
    const lives = await Promise.all(
      Array.from({ length: seats }, (_, index) => live(server.url, crew, { index, until })),
    );
    await watching;
    await everybodyIsGone();
    const after = await measure();
    const third = Math.floor(samples.length / 3);
    const middle = meanOf(samples.slice(third, 2 * third));
    const last = meanOf(samples.slice(2 * third));
    const largestMB = Math.max(...samples.map(({ memoryMB }) => memoryMB));
    tellTrials('F17', {
      trials: lives.reduce((sum, count) => sum + count, 0),
      failures: 0,
      counts: {
        'seconds of soak': seconds,
        'memory of the second third MB': Math.round(middle.memoryMB),
        'memory of the last third MB': Math.round(last.memoryMB),
        'largest memory MB': Math.round(largestMB),
        'descriptors of the second third': Math.round(middle.descriptors),
        'descriptors of the last third': Math.round(last.descriptors),
        'descriptors before anybody came': before.descriptors,
        'descriptors after all had left': after.descriptors,
        'threads of the second third': Math.round(middle.threads),
        'threads of the last third': Math.round(last.threads),
      },
    });
    expect(last.memoryMB).toBeLessThan(1.1 * middle.memoryMB);
    expect(largestMB).toBeLessThan(256);
    expect(last.descriptors).toBeLessThan(middle.descriptors + comingBack);
    expect(last.threads).toBeLessThanOrEqual(middle.threads);
    expect(after.descriptors).toBeLessThanOrEqual(before.descriptors);
    expect(after.threads).toBeLessThanOrEqual(before.threads);
    expect(await server.stop()).toBe(0);
  },
  (seconds + 120) * 1_000,
);

const meanOf = (samples: readonly ProcessFigures[]) => {
  const mean = (figure: keyof ProcessFigures) =>
    samples.reduce((sum, sample) => sum + sample[figure], 0) / samples.length;
  return { memoryMB: mean('memoryMB'), descriptors: mean('descriptors'), threads: mean('threads') };
};
