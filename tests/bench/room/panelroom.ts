import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { newId } from '../../../server/auth/secrets.ts';
import { createSessions } from '../../../server/auth/sessions.ts';
import { createGateway } from '../../../server/live/gateway.ts';
import { createRooms } from '../../../server/live/rooms.ts';
import { openEmbeddedStore } from '../../../server/store/embedded/open-embedded-store.ts';
import type { InterviewId, InviteId } from '../../../shared/id.ts';
import { protocolVersion } from '../../../shared/wire.ts';
import { openLiveRoom } from '../live-room.ts';
import { type SeatAuth, serveMeasured } from './measured-server.ts';

// The real store on a real disk, real sessions and the real gateway; only the pace limits are lifted.
const dataDir = await mkdtemp(join(tmpdir(), 'panelroom-bench-'));
const store = await openEmbeddedStore({ dataDir });
const sessions = createSessions(store.collection('sessions'), Date.now);
const rooms = createRooms({
  log: store.rooms,
  now: Date.now,
  onChanged: () => {},
  onBroken: (id, cause) => console.error(`The room ${id} broke:`, cause),
});
const gateway = createGateway({
  sessions,
  rooms,
  origins: () => new Set(),
  logger: pino({ level: 'error' }),
  now: Date.now,
  limits: { commandsPerSecond: Number.MAX_SAFE_INTEGER, commandBurst: Number.MAX_SAFE_INTEGER },
});

const openRoom = async (seatsPerRoom: number): Promise<SeatAuth[]> => {
  const interviewId = newId<InterviewId>();
  const opened = await rooms.open(interviewId);
  if (opened.kind !== 'open') throw new Error('A room that was just named is neither absent nor damaged.');
  const seats = await openLiveRoom(opened.host, { interviewId, seats: seatsPerRoom });
  const inviteId = newId<InviteId>();
  return Promise.all(
    seats.map(async (panelistId) => ({
      token: await sessions.create({ owner: false, seats: { [interviewId]: { panelistId, inviteId } } }),
      interviewId,
      client: newId(),
      protocol: protocolVersion,
    })),
  );
};

serveMeasured({
  openRooms(crowd, http) {
    gateway.attach(http);
    return Promise.all(Array.from({ length: crowd.rooms }, () => openRoom(crowd.seatsPerRoom)));
  },
  async close() {
    await gateway.close();
    await rooms.close();
    await store.close();
    await rm(dataDir, { recursive: true });
  },
});
