import { expect } from 'vitest';
import { newId } from '../../../server/auth/secrets.ts';
import type { NoteId } from '../../../shared/id.ts';
import type { RatingValue } from '../../../shared/records/rating.ts';
import {
  call,
  connectSeat,
  type Guest,
  joinAs,
  makeInterview,
  type SeatConnection,
  signIn,
} from '../../support/program.ts';
import type { ServerProcess } from '../../support/server-process.ts';
import { firstQuestion } from './crew.ts';
import { createPseudonyms } from './pseudonyms.ts';

/** Above every number that is given before. */
const lastCommand = 1_000;
const secondQuestion = 'taking-charge';

/** One interview with a panelist whose sealed values nobody else may notice. */
export interface Performance {
  readonly server: ServerProcess;
  readonly policy: 'whenAllSubmitted' | 'whenYouSubmit' | 'whenLeadOpens';
  /** Counted ones, the lead and the hidden one among them. */
  readonly panelists: number;
  readonly hidden: {
    readonly canary: string;
    /** The last one is the value; those before it were changed. */
    readonly values: readonly RatingValue[];
    readonly notes: readonly string[];
    readonly verdict: string;
    readonly takeaways: string;
  };
}

export interface Performed {
  /** Frame by frame and answer by answer, what each of the others received; ids and times made comparable. */
  readonly transcripts: ReadonlyMap<string, readonly string[]>;
  /** The same as it came. */
  readonly everything: readonly string[];
}

const accept = async (seat: SeatConnection, name: string, args: object): Promise<void> => {
  const answer = await seat.command(name, args);
  if (!answer.ok) throw new Error(`${name}: ${answer.refusal.message} ${answer.refusal.about ?? ''}`);
};

/** The hidden panelist's work on one question: changes of mind, notes, edits and a private thought. */
const work = async (
  seat: SeatConnection,
  questionId: string,
  { canary, ...hidden }: Performance['hidden'],
) => {
  for (const value of hidden.values) await accept(seat, 'rating.set', { questionId, value });
  for (const text of hidden.notes) {
    const noteId = newId<NoteId>();
    await accept(seat, 'note.add', { noteId, questionId, text: `${canary} ${text}` });
    if (hidden.notes.length > 1)
      await accept(seat, 'note.edit', { noteId, text: `${canary}, changed ${text}`, revision: 1 });
  }
};

/** Everything that HTTP tells about the room, with what its length and its headers tell. */
const ask = async (
  url: string,
  guest: { readonly token: string; readonly interviewId: string },
): Promise<string[]> => {
  const packets = ['/packet.pdf', '/packet.json', '/packet.csv', '/packet.md', '/packet-review'];
  const variants = packets.map((path) => `${path}?variant=candidate`);
  const paths = ['', ...packets, ...variants, '/packet.pdf?variant=none', '/invites', '/nothing'];
  const asked = paths.map((path) => `/api/interviews/${guest.interviewId}${path}`);
  return Promise.all(
    [...asked, '/api/interviews', '/api/health', '/api/session'].map(async (path) => {
      const response = await fetch(url + path, { headers: { authorization: `Bearer ${guest.token}` } });
      const text = await response.text();
      const { headers, status } = response;
      // Other rooms of this server are in the owner's list as well, and it grows by them.
      const body = path === '/api/interviews' ? onlyOf(guest.interviewId, text) : inOrder(text);
      const told = ['etag', 'content-length', 'content-disposition', 'last-modified', 'retry-after']
        .filter((name) => path !== '/api/interviews' || name !== 'content-length')
        .map((name) => headers.get(name));
      return `${path} ${status} ${told.join(' ')} ${body}`;
    }),
  );
};

/** Invites are listed by their ids, which are random. */
const inOrder = (text: string): string => {
  if (!text.startsWith('{"invites"')) return text;
  const { invites } = JSON.parse(text) as { invites: Array<{ role: string }> };
  return JSON.stringify(invites.toSorted((a, b) => a.role.localeCompare(b.role)));
};

const onlyOf = (id: string, text: string): string =>
  JSON.stringify(
    (JSON.parse(text) as { interviews: Array<{ id: string }> }).interviews.filter((one) => one.id === id),
  );

export const performSealed = async ({
  server,
  policy,
  panelists,
  hidden,
}: Performance): Promise<Performed> => {
  const { url } = server;
  const owner = await signIn(url, server.ownerKey);
  const interviewId = await makeInterview(url, owner, { revealPolicy: policy, observersSee: 'room' });
  const join = (role: Guest['role'], name: string) => joinAs(url, owner, interviewId, { role, name });
  const guests = [await join('lead', 'Lea Frost'), await join('panelist', 'Hidden Hand')];
  for (let index = 2; index < panelists; index += 1) guests.push(await join('panelist', `Panelist ${index}`));
  const others = [
    guests[0] as Guest,
    ...guests.slice(2),
    await join('observer', 'Ola Wind'),
    await join('shadow', 'Sue Gray'),
  ];
  const watchers = [...others, { token: owner, interviewId }];
  const seats = await Promise.all(watchers.map((guest) => connectSeat(url, guest)));
  const lead = seats[0] as SeatConnection;
  const secret = await connectSeat(url, guests[1] as Guest);
  await accept(lead, 'phase.advance', { to: 'live' });
  const answers: string[] = [];
  const askAll = async (phase: string) => {
    // The list of interviews follows its rooms a moment later.
    await expect
      .poll(
        async () => (await call(url, 'GET', `/api/interviews/${interviewId}`, { token: owner })).json.phase,
      )
      .toBe(phase);
    for (const [index, guest] of watchers.entries())
      for (const answer of await ask(url, guest)) answers.push(`${index} ${answer}`);
  };
  for (const questionId of [firstQuestion, secondQuestion]) {
    await accept(lead, 'question.select', { questionId });
    await work(secret, questionId, hidden);
    await accept(lead, 'rating.set', { questionId, value: 3 });
  }
  await askAll('live');
  // What others are refused must not depend on it either.
  for (const seat of seats)
    answers.push(JSON.stringify(await seat.command('note.remove', { noteId: newId() })));
  await accept(secret, 'recommendation.set', {
    verdict: hidden.verdict,
    takeaways: `${hidden.canary} ${hidden.takeaways}`,
  });
  await accept(lead, 'phase.advance', { to: 'scoring' });
  await accept(secret, 'scorecard.submit', {});
  answers.push(JSON.stringify(await lead.command('phase.advance', { to: 'debrief' })));
  await askAll('scoring');
  const late = await connectSeat(url, others.at(-1) as Guest);
  answers.push(...late.frames.filter((frame) => frame.startsWith('view')));
  // A command of each connection: whatever was sent to it before this answer has arrived.
  for (const seat of seats) {
    await seat.command('rating.clear', { questionId: 'no-such-question' }, lastCommand);
    await seat.until(() => seat.acked() === lastCommand, 'the last command is acknowledged');
  }
  // Seats are listed as they arrived, which is a race of these tests; moments are compared in writing.test.ts.
  for (const [index, seat] of seats.entries()) {
    const states = Object.values(seat.presence()?.seats ?? {}).map((state) => JSON.stringify(state));
    answers.push(`${index} sees ${states.toSorted().join()}`);
  }
  for (const seat of [...seats, secret, late]) seat.close();
  return comparable(seats, answers);
};

/** Presence runs on a clock of 5 s: its last state is among the answers, its moments are left out. */
const comparable = (seats: readonly SeatConnection[], answers: readonly string[]): Performed => {
  const same = createPseudonyms();
  const of = (frames: readonly string[]) => frames.filter((frame) => !frame.startsWith('presence')).map(same);
  const transcripts = new Map<string, readonly string[]>(
    seats.map((seat, index) => [`watcher ${index}`, of(seat.frames)] as const),
  );
  transcripts.set('http', of(answers));
  return { transcripts, everything: [...seats.flatMap((seat) => [...seat.frames]), ...answers] };
};
