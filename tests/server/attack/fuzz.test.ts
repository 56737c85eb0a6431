import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { operations } from '../../../shared/operations/operations.ts';
import { protocolVersion } from '../../../shared/wire.ts';
import { call, connectSeat } from '../../support/program.ts';
import { SeededRandom } from '../../support/seeded-random.ts';
import { removeDataDirs, type ServerProcess, startServer } from '../../support/server-process.ts';
import { tellTrials } from '../../support/trials.ts';
import { buildCrew, type Crew } from './crew.ts';
import { openRawSocket } from './raw-socket.ts';

const frames = Number(process.env.FUZZ_FRAMES ?? 10_000);
const seed = Number(process.env.ATTACK_SEED ?? Math.floor(Date.now() / 86_400_000));
/** Fewer than the connection may send at once, so that the frames are read and not the connection cut. */
const framesPerConnection = 250;

let server: ServerProcess;
let crew: Crew;

beforeAll(async () => {
  server = await startServer({ env: { TRUST_PROXY: 'on' } });
  crew = await buildCrew(server);
});
afterAll(async () => {
  await server.stop();
  await removeDataDirs();
});

const names = operations.map(({ name }) => name);

/** Values that parsers trip over. */
const odd = (random: SeededRandom): unknown =>
  random.pick<unknown>([
    null,
    undefined,
    0,
    -1,
    1e308,
    '',
    '\u0000\uffff\u202e',
    '__proto__',
    [],
    [[[[[[]]]]]],
    {},
    { __proto__: { admin: true } },
    JSON.parse('{"__proto__":{"admin":true},"constructor":{"prototype":{"admin":true}}}'),
    { n: 1, name: 'note.add', args: null },
    { toString: 1, valueOf: 1 },
    { length: 1e9 },
    'x'.repeat(random.between(1, 9_000)),
    true,
  ]);

const command = (random: SeededRandom): unknown => ({
  n: random.chance(0.8) ? random.between(1, 1_000_000) : odd(random),
  name: random.chance(0.8) ? random.pick(names as [(typeof names)[number]]) : odd(random),
  args: random.chance(0.4)
    ? odd(random)
    : {
        questionId: odd(random),
        noteId: odd(random),
        value: odd(random),
        text: odd(random),
        to: odd(random),
      },
});

/** A good packet with some of its characters changed, cut, doubled or moved. */
const mutated = (random: SeededRandom, packet: string): string => {
  const at = random.between(0, packet.length);
  const to = random.between(at, packet.length);
  switch (random.between(0, 4)) {
    case 0:
      return packet.slice(0, at);
    case 1:
      return packet.slice(0, at) + packet.slice(to);
    case 2:
      return packet.slice(0, to) + packet.slice(at);
    case 3:
      return packet.slice(0, at) + String.fromCharCode(random.between(0, 0xffff)) + packet.slice(at + 1);
    default:
      return String(random.between(0, 9)) + packet;
  }
};

const frame = (random: SeededRandom): string | Uint8Array => {
  const event = random.pick(['command', 'resync', 'presence', 'view', '__proto__', 'disconnect', '']);
  const good = `42${random.chance(0.5) ? random.between(0, 99) : ''}${JSON.stringify([event, command(random)])}`;
  switch (random.between(0, 9)) {
    case 0:
      return Uint8Array.from({ length: random.between(0, 300) }, () => random.between(0, 255));
    case 1:
      // Binary events announce attachments that never come, or too many of them.
      return `45${random.pick([0, 1, 10, 1e9, -1])}-${JSON.stringify(['command', { _placeholder: true, num: odd(random) }])}`;
    case 2:
      return random.pick([
        '',
        '4',
        '40',
        '41',
        '43',
        '44',
        '46',
        '1',
        '2probe',
        '5',
        '6',
        '42',
        '42[',
        '42[]',
        '42{}',
        '42""',
      ]);
    case 3:
      return `4${random.between(0, 9)}/${'x'.repeat(random.between(0, 500))},${JSON.stringify(odd(random) ?? null)}`;
    case 4:
    case 5:
      return mutated(random, good);
    default:
      return good;
  }
};

describe('frames of any kind', () => {
  it(`[T21] ${frames} of them end no process, change nothing and are not answered with what is inside`, async () => {
    console.log(`T21 seed ${seed}`);
    const random = new SeededRandom(seed);
    const { observer } = crew.guests;
    const before = await connectSeat(server.url, crew.guests.lead);
    before.close();
    let sent = 0;
    let cut = 0;
    const fuzzed = async (connection: number): Promise<void> => {
      // An observer may change nothing, so anything that changes is a fault; each connection has its own address.
      const socket = await openRawSocket(server.url, {
        'x-forwarded-for': `10.21.${connection >> 8}.${connection & 255}`,
      });
      await socket.join({
        token: observer.token,
        interviewId: crew.room,
        client: `fuzz-${connection}`.padEnd(8, '-'),
        protocol: protocolVersion,
      });
      // A packet that cannot be parsed ends the connection, and what follows it is not read: few at a time.
      for (let batch = 0; batch < framesPerConnection / 4 && sent < frames && socket.isOpen(); batch += 1) {
        for (let index = 0; index < 4; index += 1) socket.send(frame(random));
        sent += 4;
        await socket.quiet();
      }
      if (!socket.isOpen()) cut += 1;
      socket.close();
    };
    for (let connection = 0; sent < frames; connection += 8)
      await Promise.all(Array.from({ length: 8 }, (_, index) => fuzzed(connection + index)));
    const after = await connectSeat(server.url, crew.guests.lead);
    after.close();
    expect(after.view()).toEqual(before.view());
    expect((await call(server.url, 'GET', '/api/health')).status).toBe(200);
    expect(server.log()).not.toMatch(/unhandled|uncaught|TypeError/i);
    tellTrials('T21', { trials: sent, failures: 0, counts: { 'connections ended by a frame': cut } });
  }, 120_000);
});
