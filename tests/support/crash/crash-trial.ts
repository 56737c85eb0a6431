import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { openEmbeddedStore } from '../../../server/store/embedded/open-embedded-store.ts';
import type { InterviewId } from '../../../shared/id.ts';
import type { Phase } from '../../../shared/records/interview.ts';
import { joinAs, makeInterview, signIn } from '../program.ts';
import { SeededRandom } from '../seeded-random.ts';
import { newDataDir, type ServerProcess, startServer } from '../server-process.ts';
import { createCounts } from '../trials.ts';
import { createRoomWitness, type RoomWitness } from './room-witness.ts';
import { createSeatAtWork, type SeatAtWork } from './seat-at-work.ts';

const roomCount = 4;
/** Ends of the server after which a room is to have come so far; past the last one another takes its place. */
const dueAfter: readonly (readonly [age: number, due: Phase])[] = [
  [8, 'closed'],
  [7, 'debrief'],
  [5, 'scoring'],
  [0, 'live'],
];
const lastAge = 9;

interface RoomAtWork {
  readonly id: InterviewId;
  readonly seats: readonly SeatAtWork[];
  readonly witness: RoomWitness;
  age: number;
}

export interface CrashTrialParts {
  readonly dataDir: string;
  readonly seed: number;
  /** Ends the server in the middle of its work and brings the data folder back. */
  readonly crash: (server: ServerProcess) => Promise<void>;
}

/**
 * Eight people in four rooms work at random while the server is ended again and again. After each end the log of
 * each room, as the store recovers it, is compared with all that its people sent, were told and saw.
 */
export const createCrashTrial = ({ dataDir, seed, crash }: CrashTrialParts) => {
  const random = new SeededRandom(seed);
  const counts = createCounts();
  /** Each with the number of the crash after which it was seen first. */
  const found: string[] = [];
  let crashes = 0;
  const restarts: number[] = [];
  let rooms: RoomAtWork[] = [];
  let acknowledgedBefore = 0;
  let server: ServerProcess | null = null;
  /** Called at each acknowledgement. */
  let look: () => void = () => undefined;

  /** Resolves once there are so many acknowledgements in all; gives up when they do not come for long. */
  const acknowledgedReach = (count: number): Promise<void> =>
    new Promise((resolve) => {
      const givenUp = setTimeout(resolve, 8_000);
      look = () => {
        if (acknowledgedNow() < count) return;
        clearTimeout(givenUp);
        resolve();
      };
    });

  const openRoom = async ({ url, ownerKey }: ServerProcess): Promise<RoomAtWork> => {
    const owner = await signIn(url, ownerKey);
    const id = await makeInterview(url, owner, {
      revealPolicy: random.pick(['whenAllSubmitted', 'whenYouSubmit', 'whenLeadOpens', 'open']),
    });
    const seats: SeatAtWork[] = [];
    for (const role of ['lead', 'panelist'] as const) {
      const guest = await joinAs(url, owner, id, { role, name: `The ${role}` });
      const own = new SeededRandom(random.between(0, 2 ** 31));
      const onAcknowledged = () => look();
      seats.push(createSeatAtWork(guest, { tab: `tab-of-${role}`, random: own, counts, onAcknowledged }));
    }
    counts.add('rooms');
    return { id, seats, witness: createRoomWitness(), age: 0 };
  };

  const acknowledgedNow = () =>
    rooms.reduce(
      (sum, { seats }) => sum + seats.reduce((all, { acknowledged }) => all + acknowledged.size, 0),
      0,
    );

  const replaceRooms = async (running: ServerProcess) => {
    const kept: RoomAtWork[] = [];
    for (const room of rooms)
      if (room.age <= lastAge) kept.push(room);
      else for (const { acknowledged } of room.seats) acknowledgedBefore += acknowledged.size;
    while (kept.length < roomCount) kept.push(await openRoom(running));
    rooms = kept;
  };

  /** One end of the server: after about `commands` more acknowledgements. */
  const round = async (commands: number): Promise<void> => {
    const began = performance.now();
    const running = await startServer({ dataDir, env: { TRUST_PROXY: 'on' } });
    server = running;
    restarts.push(performance.now() - began);
    await replaceRooms(running);
    const enough = acknowledgedReach(acknowledgedNow() + commands);
    const working = rooms.map(async (room) => {
      const due = () => dueAfter.find(([age]) => room.age >= age)?.[1] ?? 'live';
      return Promise.all(room.seats.map(async (seat) => ({ seat, view: await seat.work(running.url, due) })));
    });
    await enough;
    await crash(running);
    crashes += 1;
    const sights = await Promise.all(working);
    // A copy: the next server has to recover the folder by itself.
    const copy = join(await newDataDir(), 'data');
    await cp(dataDir, copy, { recursive: true });
    const store = await openEmbeddedStore({ dataDir: copy });
    for (const [index, room] of rooms.entries()) {
      const loaded = await store.rooms.load(room.id);
      const wrong = await room.witness.check(join(copy, 'rooms', room.id), loaded, sights[index] ?? []);
      found.push(...wrong.map((finding) => `crash ${crashes}, room ${room.id}: ${finding}`));
      room.age += 1;
    }
    await store.close();
    await rm(copy, { recursive: true });
  };

  return {
    async run(crashes: number, commandsEach: { readonly from: number; readonly to: number }) {
      for (let crashed = 0; crashed < crashes; crashed += 1)
        await round(random.between(commandsEach.from, commandsEach.to));
    },
    /** What the last server process of this trial may still hold. */
    stop: async () => void (await server?.kill()),
    counts,
    found,
    restarts,
    acknowledged: () => acknowledgedBefore + acknowledgedNow(),
  };
};
