import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../../server/auth/secrets.ts';
import type { NoteId } from '../../../shared/id.ts';
import { protocolVersion } from '../../../shared/wire.ts';
import { connectSeat } from '../../support/program.ts';
import { SeededRandom } from '../../support/seeded-random.ts';
import { removeDataDirs, type ServerProcess, startServer } from '../../support/server-process.ts';
import { tellTrials } from '../../support/trials.ts';
import { buildCrew, type Crew, firstQuestion } from './crew.ts';
import { openRawSocket } from './raw-socket.ts';

const interleavings = Number(process.env.INTERLEAVINGS ?? 1_000);
const seed = Number(process.env.ATTACK_SEED ?? 20_260_501);

let server: ServerProcess;
let here: Crew;
let there: Crew;

beforeAll(async () => {
  server = await startServer({ env: { TRUST_PROXY: 'on' } });
  here = await buildCrew(server);
  there = await buildCrew(server);
});
afterAll(async () => {
  await server.stop();
  await removeDataDirs();
});

describe('joining one room while acting in another', () => {
  it(`[T03] in ${interleavings} interleavings on one connection no command reaches a room but that of its handshake`, async () => {
    const random = new SeededRandom(seed);
    console.log(`T03 seed ${seed}`);
    let sent = 0;
    const perform = async (round: number): Promise<void> => {
      const [first, second] = random.chance(0.5) ? ([here, there] as const) : ([there, here] as const);
      const authFor = ({ room, guests }: Crew) => ({
        token: guests.panelist.token,
        interviewId: room,
        client: `switch-${round}`,
        protocol: protocolVersion,
      });
      const note = (n: number) => {
        const text = `for ${first === here ? 'here' : 'there'}`;
        const args = { noteId: newId<NoteId>(), questionId: firstQuestion, text };
        return `42${JSON.stringify(['command', { n, name: 'note.add', args }])}`;
      };
      const socket = await openRawSocket(server.url, { 'x-forwarded-for': `10.3.${round & 255}.1` });
      await socket.join(authFor(first));
      // Nothing waits for an answer: the other room is asked for between commands, with and without leaving the first.
      const between = random.pick([['41'], ['40/other,'], [], ['2']] as [string[], ...string[][]]);
      const turns = [note(1), ...between, `40${JSON.stringify(authFor(second))}`, note(2), note(3)];
      for (const packet of turns) {
        socket.send(packet);
        if (random.chance(0.3)) await socket.quiet();
      }
      sent += 3;
      await socket.quiet();
      socket.close();
    };
    for (let round = 0; round < interleavings; round += 8)
      await Promise.all(Array.from({ length: 8 }, (_, index) => perform(round + index)));
    const notes = async ({ guests }: Crew): Promise<string[]> => {
      const seat = await connectSeat(server.url, guests.panelist);
      seat.close();
      return Object.values(seat.view().notes).map((note) => note.text);
    };
    const [inHere, inThere] = [await notes(here), await notes(there)];
    expect(inHere.filter((text) => !text.startsWith('for here'))).toEqual([]);
    expect(inThere.filter((text) => !text.startsWith('for there'))).toEqual([]);
    tellTrials('T03', {
      trials: sent,
      failures: 0,
      counts: { 'commands kept': inHere.length + inThere.length },
    });
    expect(inHere.length + inThere.length).toBeGreaterThan(interleavings / 10);
  }, 60_000);
});
