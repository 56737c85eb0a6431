import { connect, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { call } from '../../support/program.ts';
import { removeDataDirs, type ServerProcess, startServer } from '../../support/server-process.ts';
import { expectWithin, percentile, tellTrials } from '../../support/trials.ts';

/** Connections that never come to an end with what they say. */
const slow = Number(process.env.SLOW_REQUESTS ?? 150);

let server: ServerProcess;
beforeAll(async () => {
  server = await startServer();
});
afterAll(async () => {
  await server.stop();
  await removeDataDirs();
});

const open = async (): Promise<Socket> => {
  const { hostname, port } = new URL(server.url);
  const socket = connect(Number(port), hostname);
  socket.on('error', () => undefined);
  await new Promise((connected) => socket.once('connect', connected));
  return socket;
};
const closed = (socket: Socket) =>
  new Promise<number>((over) => socket.once('close', () => over(performance.now())));

describe('requests that never end', () => {
  it(`[T20] ${slow} that send a header line now and then are cut off, and others are answered meanwhile`, async () => {
    const began = performance.now();
    const sockets = await Promise.all(Array.from({ length: slow }, open));
    const ends = sockets.map(closed);
    const dripping = setInterval(() => {
      for (const [index, socket] of sockets.entries()) if (socket.writable) socket.write(`X-${index}: a\r\n`);
    }, 500);
    for (const socket of sockets) {
      socket.resume();
      socket.write('GET /api/health HTTP/1.1\r\nHost: panel\r\n');
    }
    const answers: number[] = [];
    let over = false;
    const all = Promise.all(ends).then((times) => {
      over = true;
      return times;
    });
    while (!over) {
      const before = performance.now();
      expect((await call(server.url, 'GET', '/api/health')).status).toBe(200);
      answers.push(performance.now() - before);
      await Promise.race([all, new Promise((later) => setTimeout(later, 100))]);
    }
    clearInterval(dripping);
    const longest = Math.max(...(await all)) - began;
    tellTrials('T20', {
      trials: slow,
      failures: 0,
      counts: {
        'slow headers': slow,
        'longest slow header ms': Math.round(longest),
        'p99 of others ms': Math.round(percentile(answers, 0.99)),
      },
    });
    expectWithin('T20 longest slow header', longest, 20_000);
  }, 90_000);

  it('[T20] a body in chunks without an end is refused once it is larger than any may be', async () => {
    const socket = await open();
    const over = closed(socket);
    let heard = '';
    socket.on('data', (chunk) => {
      heard += chunk;
    });
    socket.write(
      'POST /api/session HTTP/1.1\r\nHost: panel\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n',
    );
    const chunk = `10000\r\n${'x'.repeat(65_536)}\r\n`;
    for (let sent = 0; sent < 64 && !heard && socket.writable; sent += 1) {
      socket.write(chunk);
      await new Promise((later) => setImmediate(later));
    }
    await Promise.race([over, expect.poll(() => heard).toContain('413')]);
    expect(heard).toMatch(/^HTTP\/1\.1 413/);
    socket.destroy();
  });
});
