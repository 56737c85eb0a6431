import { newId } from '../../../server/auth/secrets.ts';
import { createRoomHost, type RoomHost } from '../../../server/live/room-host.ts';
import { createLiveSession } from '../../../server/live/session.ts';
import { createMemoryStore } from '../../../server/store/memory.ts';
import type { InterviewId, NoteId, PanelistId } from '../../../shared/id.ts';
import { createLoggedRoom } from '../../../shared/room/log.ts';
import { pairedRatios, spreadOf } from '../figures.ts';
import { give, openLiveRoom, sharedQuestion } from '../live-room.ts';
import { heading, microseconds, printAgainst, printFigure, times } from '../report.ts';

/** Long enough to hold a snapshot, so that what snapshots cost is in the figure. */
const commandsPerRound = 500;
const shortLog = 10;
const longLog = 20_000;

/** What a command costs the server, from the queue to the bytes for each seat, as logs and panels grow. */
export const benchCommandCost = async ({ rounds }: { readonly rounds: number }): Promise<void> => {
  heading(`Growth: a note in memory, from the queue to each seat's frame, ${rounds} rounds`);
  await costOf(await roomWith({ seats: 5, entries: shortLog })); // Compiled code first.
  await logGrowth(rounds);
  await seatGrowth(rounds);
};

const logGrowth = async (rounds: number) => {
  const long = await roomWith({ seats: 5, entries: longLog });
  const costs = { short: [] as number[], long: [] as number[] };
  for (let round = 0; round < rounds; round += 1) {
    costs.short.push(await costOf(await roomWith({ seats: 5, entries: shortLog })));
    costs.long.push(await costOf(long));
  }
  printFigure(`a command with ${shortLog} entries in the log`, spreadOf(costs.short), microseconds);
  printFigure(`a command with ${longLog} entries in the log`, spreadOf(costs.long), microseconds);
  printAgainst(
    `cost with ${longLog} entries against ${shortLog}`,
    spreadOf(pairedRatios(costs.long, costs.short)),
    { atMost: 1.2 },
    times,
  );
};

const seatGrowth = async (rounds: number) => {
  const panels = [2, 10, 50] as const;
  const slopes = { upTo10: [] as number[], upTo50: [] as number[] };
  for (let round = 0; round < rounds; round += 1) {
    const [two, ten, fifty] = [
      await costOf(await roomWith({ seats: panels[0], entries: 0 })),
      await costOf(await roomWith({ seats: panels[1], entries: 0 })),
      await costOf(await roomWith({ seats: panels[2], entries: 0 })),
    ];
    slopes.upTo10.push((ten - two) / (panels[1] - panels[0]));
    slopes.upTo50.push((fifty - ten) / (panels[2] - panels[1]));
  }
  printFigure('each seat more, from 2 to 10', spreadOf(slopes.upTo10), microseconds);
  printFigure('each seat more, from 10 to 50', spreadOf(slopes.upTo50), microseconds);
  printAgainst(
    'slope from 10 to 50 seats against from 2 to 10 (1 is linear)',
    spreadOf(pairedRatios(slopes.upTo50, slopes.upTo10)),
    { atMost: 1.1 },
    times,
  );
};

interface BusyRoom {
  readonly host: RoomHost;
  readonly seats: readonly PanelistId[];
}

/** A room with its log in memory and a session for each seat, whose frames become text and go nowhere. */
const roomWith = async (size: { readonly seats: number; readonly entries: number }): Promise<BusyRoom> => {
  const interviewId = newId<InterviewId>();
  const logged = createLoggedRoom();
  const host = createRoomHost({
    id: interviewId,
    logged,
    log: createMemoryStore().rooms,
    now: Date.now,
    onBroken: (cause) => console.error(cause),
    onChanged: () => {},
  });
  const seats = await openLiveRoom(host, { interviewId, seats: size.seats });
  while (logged.seq < size.entries) await addNote({ host, seats }, logged.seq);
  for (const panelistId of seats) {
    const session = createLiveSession(textOutlet, host, {
      viewer: { kind: 'seat', panelistId },
      client: newId(),
    });
    host.listen(session);
    session.sendView();
  }
  return { host, seats };
};

/** Stands where a socket does, and makes of each frame the text that a socket would send. */
const textOutlet = {
  emit: (event: string, frame: unknown) => JSON.stringify([event, frame]).length > 0,
  disconnect: () => textOutlet as never,
};

/** Mean us for each command. The mean and not the median: a snapshot now and then is part of the price. */
const costOf = async (room: BusyRoom): Promise<number> => {
  const startedAt = performance.now();
  for (let command = 0; command < commandsPerRound; command += 1) await addNote(room, command);
  return ((performance.now() - startedAt) * 1000) / commandsPerRound;
};

const addNote = ({ host, seats }: BusyRoom, turn: number): Promise<void> =>
  give(
    host,
    {
      name: 'note.add',
      args: {
        noteId: newId<NoteId>(),
        questionId: sharedQuestion,
        text: 'Named who was told and when. '.repeat(4),
      },
    },
    { kind: 'seat', panelistId: seats[turn % seats.length] as PanelistId }, // A room has seats.
  );
