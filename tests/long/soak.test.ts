import { readFile } from 'node:fs/promises';
import { afterAll, expect, it } from 'vitest';
import { buildCrew, type Crew, firstQuestion } from '../server/attack/crew.ts';
import { connectSeat } from '../support/program.ts';
import { removeDataDirs, startServer } from '../support/server-process.ts';
import { tellTrials } from '../support/trials.ts';

const seconds = Number(process.env.SOAK_SECONDS ?? 60);
const seats = 40;

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

it(
  `[F17] for ${seconds} s with ${seats} seats that come and go, memory and handles stay where they are`,
  async () => {
    const server = await startServer({ env: { TRUST_PROXY: 'on' } });
    const crew = await buildCrew(server);
    const measure = async () => {
      const status = await readFile(`/proc/${server.pid}/status`, 'utf8');
      return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024;
    };
    const until = performance.now() + seconds * 1_000;
    const samples: number[] = [];
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
    const third = Math.floor(samples.length / 3);
    const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
    const [middle, last] = [mean(samples.slice(third, 2 * third)), mean(samples.slice(2 * third))];
    tellTrials('F17', {
      trials: lives.reduce((sum, count) => sum + count, 0),
      failures: 0,
      counts: {
        'seconds of soak': seconds,
        'memory of the second third MB': Math.round(middle),
        'memory of the last third MB': Math.round(last),
        'largest memory MB': Math.round(Math.max(...samples)),
      },
    });
    expect(last).toBeLessThan(1.1 * middle);
    expect(Math.max(...samples)).toBeLessThan(256);
    expect(await server.stop()).toBe(0);
  },
  (seconds + 60) * 1_000,
);
