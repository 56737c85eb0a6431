import { newId } from '../../../server/auth/secrets.ts';
import { createRoomHost, type RoomHost } from '../../../server/live/room-host.ts';
import { createLiveSession } from '../../../server/live/session.ts';
import { createMemoryStore } from '../../../server/store/memory.ts';
import type { InterviewId, NoteId, PanelistId } from '../../../shared/id.ts';
import { createLoggedRoom } from '../../../shared/room/log.ts';
import { pairedRatios, spreadOf } from '../figures.ts';
import { give, openLiveRoom, sharedQuestion } from '../live-room.ts';
import { heading, microseconds, printAgainst, printFigure, times } from '../report.ts';

/** A stretch of a log. Both hold snapshots, so that what snapshots cost is in the figure. */
const earlyStretch = { from: 10, to: 1_010 };
const lateStretch = { from: 10_000, to: 20_000 };

const panels = { small: 2, middle: 10, large: 50 };
const notesPerPanel = 600;

/** What a command costs the server, from the queue to the bytes for each seat, as logs and panels grow. */
export const benchCommandCost = async ({ rounds }: { readonly rounds: number }): Promise<void> => {
  heading(
    `Growth: processor time of a note, from the queue to each seat's frame, in memory, ${rounds} rounds`,
  );
  await costOfNotes(await openBusyRoom(5), 3_000); // Compiled code first.
  await measureLogGrowth(rounds);
  await measurePanelGrowth(rounds);
};

const measureLogGrowth = async (rounds: number): Promise<void> => {
  const early: number[] = [];
  const late: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    await costOfEarlyStretch(await openBusyRoom(5)); // Pays for what the last round's long log leaves behind.
    const room = await openBusyRoom(5);
    early.push(await costOfEarlyStretch(room));
    await costOfNotes(room, lateStretch.from - room.logged.seq);
    late.push(await costOfNotes(room, lateStretch.to - room.logged.seq));
  }
  printFigure(`entries ${earlyStretch.from} to ${earlyStretch.to}, each`, spreadOf(early), microseconds);
  printFigure(`entries ${lateStretch.from} to ${lateStretch.to}, each`, spreadOf(late), microseconds);
  printAgainst('late against early', spreadOf(pairedRatios(late, early)), { atMost: 1.2 }, times);
};

const costOfEarlyStretch = async (room: BusyRoom): Promise<number> => {
  await costOfNotes(room, earlyStretch.from - room.logged.seq);
  return costOfNotes(room, earlyStretch.to - room.logged.seq);
};

const measurePanelGrowth = async (rounds: number): Promise<void> => {
  const toMiddle: number[] = [];
  const toLarge: number[] = [];
  const costWith = async (seats: number) => costOfNotes(await openBusyRoom(seats), notesPerPanel);
  for (let round = 0; round < rounds; round += 1) {
    const small = await costWith(panels.small);
    const middle = await costWith(panels.middle);
    const large = await costWith(panels.large);
    toMiddle.push((middle - small) / (panels.middle - panels.small));
    toLarge.push((large - middle) / (panels.large - panels.middle));
  }
  printFigure(`each seat from ${panels.small} to ${panels.middle}`, spreadOf(toMiddle), microseconds);
  printFigure(`each seat from ${panels.middle} to ${panels.large}`, spreadOf(toLarge), microseconds);
  // Of the medians: one slope is a difference of small numbers, and a ratio of two of them would be noise.
  const bent = spreadOf(toLarge).median / spreadOf(toMiddle).median;
  printAgainst('slope of a large panel against a small one', spreadOf([bent]), { atMost: 1.1 }, times);
};

interface BusyRoom {
  readonly host: RoomHost;
  readonly logged: { readonly seq: number };
  readonly seats: readonly PanelistId[];
}

/** A room with its log in memory and a session for each seat, whose frames become text and go nowhere. */
const openBusyRoom = async (size: number): Promise<BusyRoom> => {
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
  const seats = await openLiveRoom(host, { interviewId, seats: size });
  for (const panelistId of seats) {
    const viewer = { kind: 'seat', panelistId } as const;
    const session = createLiveSession(textOutlet, host, { viewer, client: newId() });
    host.listen(session);
    session.sendView();
  }
  return { host, logged, seats };
};

/** Stands where a socket does, and makes of each frame the text that a socket would send. */
const textOutlet = {
  emit: (event: string, frame: unknown) => JSON.stringify([event, frame]).length > 0,
  disconnect: () => textOutlet as never, // Nothing here ends a session.
};

/**
 * Mean processor time of each note in us. The mean and not the median, because a snapshot now and then is part of
 * the price; processor time and not the clock's, because others use this machine too.
 */
const costOfNotes = async ({ host, seats }: BusyRoom, count: number): Promise<number> => {
  const before = process.cpuUsage();
  for (let note = 0; note < count; note += 1) {
    const panelistId = seats[note % seats.length] as PanelistId; // A room has seats.
    const args = { noteId: newId<NoteId>(), questionId: sharedQuestion, text };
    await give(host, { name: 'note.add', args }, { kind: 'seat', panelistId });
  }
  const { user, system } = process.cpuUsage(before);
  return (user + system) / count;
};

const text = 'Named who was told and when, and what the check was before it went out. '.repeat(2).trim();
