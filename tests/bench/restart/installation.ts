import { newId } from '../../../server/auth/secrets.ts';
import { createInterviews } from '../../../server/interviews.ts';
import { createRooms } from '../../../server/live/rooms.ts';
import { openEmbeddedStore } from '../../../server/store/embedded/open-embedded-store.ts';
import type { PanelistId } from '../../../shared/id.ts';
import { openingCommands } from '../../support/room-fixture.ts';
import { answerParent } from '../child.ts';

const seatsPerRoom = 5;
/** Rooms made at once while filling, so that they share their syncs. */
const together = 50;

const open = async (dataDir: string) => {
  const store = await openEmbeddedStore({ dataDir });
  const rooms = createRooms({
    log: store.rooms,
    now: Date.now,
    onChanged: (id, room) => interviews.follow(id, room),
    onBroken: (id, cause) => console.error(`The room ${id} broke:`, cause),
  });
  const interviews = createInterviews(store.collection('interviews'), rooms);
  return {
    interviews,
    async close() {
      await rooms.close();
      await interviews.rest();
      await store.close();
    },
  };
};

type Installation = Awaited<ReturnType<typeof open>>;

const answers = {
  /** Makes that many interviews with a panel each, as the routes do. */
  async fill({ dataDir, rooms }: { readonly dataDir: string; readonly rooms: number }) {
    const installation = await open(dataDir);
    for (let made = 0; made < rooms; made += together) {
      const count = Math.min(together, rooms - made);
      await Promise.all(Array.from({ length: count }, () => makeInterview(installation)));
    }
    await installation.close();
  },
  /** Ms until the list of interviews can be shown, and until somebody is in a room. */
  async restart({ dataDir }: { readonly dataDir: string }) {
    const startedAt = performance.now();
    const installation = await open(dataDir);
    const listed = await installation.interviews.list();
    const readyAt = performance.now();
    const first = listed[0] && (await installation.interviews.room(listed[0].id));
    if (!first?.room.get('interview', first.id)) throw new Error('The room is gone after a restart.');
    const servedAt = performance.now();
    await installation.close();
    return { rooms: listed.length, readyMs: readyAt - startedAt, servedMs: servedAt - startedAt };
  },
};
export type InstallationAnswers = typeof answers;

const makeInterview = async ({ interviews }: Installation): Promise<void> => {
  const [opening, ...joins] = openingCommands(Array.from({ length: seatsPerRoom }, () => 'panelist'));
  if (opening?.name !== 'room.open') throw new Error('A room begins with being opened.');
  const { interviewId: _, ...args } = opening.args;
  const made = await interviews.create(args);
  if (!('id' in made)) throw new Error('The interview was refused.');
  for (const { args } of joins)
    await interviews.act(made.id, {
      name: 'panelist.join',
      args: { ...args, panelistId: newId<PanelistId>() },
    });
};

answerParent(answers);
