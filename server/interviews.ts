import type { InterviewSummary, ListedInterview } from '../shared/http.ts';
import type { InterviewId, PanelistId } from '../shared/id.ts';
import type { ArgsOf } from '../shared/operations/operations.ts';
import { interviewOf, type Reader } from '../shared/room/reader.ts';
import type { RawCommand } from '../shared/room/submit.ts';
import type { CommandAnswer } from '../shared/wire.ts';
import { newId } from './auth/secrets.ts';
import type { RoomHost } from './live/room-host.ts';
import type { Rooms } from './live/rooms.ts';
import type { Collection, Json } from './store/store.ts';

/** Interviews as the routes need them: the catalogue of summaries in front of the rooms. */
export interface Interviews {
  create(args: Omit<ArgsOf<'room.open'>, 'interviewId'>): Promise<InterviewSummary | CommandAnswer>;
  list(): Promise<InterviewSummary[]>;
  get(id: InterviewId): Promise<InterviewSummary | null>;
  /** The room in memory, loaded when needed; null when there is none or it is quarantined. */
  room(id: InterviewId): Promise<RoomHost | null>;
  /** A command of the server itself, in the owner's name. */
  act(id: InterviewId, command: RawCommand): Promise<CommandAnswer>;
  remove(id: InterviewId): Promise<boolean>;
  /** Takes over what the room now says of itself. */
  follow(id: InterviewId, room: Reader): void;
  /** Resolves when all that `follow` was told is kept. */
  rest(): Promise<void>;
}

export const createInterviews = (
  collection: Collection<Json>,
  rooms: Rooms,
  /** The last chance to keep what is not the room's alone. */
  onRemoving: (room: Reader) => Promise<void> = async () => undefined,
): Interviews => {
  let following: Promise<unknown> = Promise.resolve();
  const removed = new Set<InterviewId>();

  const room = async (id: InterviewId): Promise<RoomHost | null> => {
    const opened = await rooms.open(id);
    return opened.kind === 'open' ? opened.host : null;
  };

  const actIn = (host: RoomHost, command: RawCommand) =>
    new Promise<CommandAnswer>((answer) => {
      host.submit({ command, by: { kind: 'owner' }, client: null, n: null }, answer);
    });

  const get = async (id: InterviewId) => (await collection.get(id)) as unknown as InterviewSummary | null;

  return {
    get,
    room,
    async create(args) {
      const interviewId = newId<InterviewId>();
      const host = await room(interviewId);
      if (!host) throw new Error('A room that was just named cannot be quarantined.');
      const answer = await actIn(host, { name: 'room.open', args: { ...args, interviewId } });
      if (!answer.ok) return answer;
      const summary = summaryOf(host.room);
      await collection.put(interviewId, summary as unknown as Json);
      return summary;
    },
    async list() {
      const all = (await collection.list()) as unknown as ReadonlyArray<readonly [string, InterviewSummary]>;
      return all.map(([, summary]) => summary).sort((a, b) => b.createdAt.localeCompare(a.createdAt));
    },
    async act(id, command) {
      const host = (await get(id)) && (await room(id));
      if (!host)
        return { ok: false, refusal: { code: 'storage', message: 'This room cannot be opened right now.' } };
      return actIn(host, command);
    },
    async remove(id) {
      const host = (await get(id)) && (await room(id).catch(() => null));
      if (host) await onRemoving(host.room);
      removed.add(id);
      await rooms.remove(id);
      await following;
      return collection.remove(id);
    },
    follow(id, reader) {
      const summary = summaryOf(reader);
      following = following
        .then(() => (removed.has(id) ? undefined : collection.put(id, summary as unknown as Json)))
        // The catalogue only mirrors the room, which is safe: the next change writes it again.
        .catch(() => undefined);
    },
    rest: async () => void (await following),
  };
};

/** The summary as this seat may see it; null is the owner without one. Who stepped back hears no outcome. */
export const summaryFor = (summary: InterviewSummary, seat: PanelistId | null): ListedInterview => {
  const steppedBack = summary.panelists.some(({ id, recused }) => id === seat && recused);
  return { ...summary, outcome: steppedBack ? null : summary.outcome, me: seat };
};

const iso = (time: number | null): string | null => (time === null ? null : new Date(time).toISOString());

const summaryOf = (room: Reader): InterviewSummary => {
  const interview = interviewOf(room);
  const planned = [...room.all('questions')].filter((question) => question.planned && !question.skipped);
  return {
    id: interview.id,
    candidate: interview.candidate,
    role: interview.role,
    phase: interview.phase,
    scheduledAt: iso(interview.scheduledAt),
    createdAt: new Date(interview.createdAt).toISOString(),
    startedAt: iso(interview.startedAt),
    minutes: interview.minutes,
    kit: interview.kit,
    plan: planned
      .sort((a, b) => a.order - b.order)
      .map((question) => ({ number: question.number, minutes: question.minutes ?? 0 })),
    panelists: [...room.all('panelists')]
      .filter((panelist) => !panelist.removed)
      .map(({ id, name, role, recused }) => ({ id, name, role, ...(recused ? { recused } : {}) })),
    revealPolicy: interview.revealPolicy,
    observersSee: interview.observersSee,
    extremesNeedNote: interview.extremesNeedNote,
    outcome: room.get('decision', interview.id)?.outcome ?? null,
  };
};
