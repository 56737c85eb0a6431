import { afterAll, describe, expect, it } from 'vitest';
import { newId } from '../../server/auth/secrets.ts';
import type { NoteId } from '../../shared/id.ts';
import {
  connectSeat,
  type Guest,
  joinAs,
  makeInterview,
  type SeatConnection,
  signIn,
} from '../support/program.ts';
import { newDataDir, removeDataDirs, startServer } from '../support/server-process.ts';

/** How often the server is killed; the long lane asks for more. */
const kills = Number(process.env.KILLS ?? 40);
const question = 'laptop-to-live';

/** What one seat was told is saved: note texts in the order of their acknowledgements, over all kills. */
interface Witness {
  readonly guest: Guest;
  readonly acknowledged: Array<{ readonly id: NoteId; readonly text: string }>;
  given: number;
}

afterAll(removeDataDirs);

/** Sends notes one after the other, some of them twice, until the connection breaks. */
const writeUntilKilled = async (seat: SeatConnection, witness: Witness, client: string): Promise<void> => {
  const gone = new Promise<'gone'>((resolve) => seat.socket.once('disconnect', () => resolve('gone')));
  while (seat.socket.connected) {
    witness.given += 1;
    const note = { noteId: newId<NoteId>(), questionId: question, text: `${client} ${witness.given}` };
    // A twin of every third command is on the wire before the first is answered.
    const twin = witness.given % 3 === 0 ? seat.command('note.add', note, witness.given) : null;
    const answer = await Promise.race([seat.command('note.add', note, witness.given), gone]);
    if (answer === 'gone') return;
    if (!answer.ok && answer.refusal.code === 'tooFast') {
      await Promise.race([new Promise((resume) => setTimeout(resume, 20)), gone]);
      continue;
    }
    if (!answer.ok) throw new Error(answer.refusal.message);
    if (twin) await Promise.race([twin, gone]);
    witness.acknowledged.push({ id: note.noteId, text: note.text });
  }
};

describe('kill -9 under load', () => {
  it(`[F1] after ${kills} kills every acknowledged note is there once, in order, and nothing else of it changed`, async () => {
    const dataDir = await newDataDir();
    let server = await startServer({ dataDir });
    const owner = await signIn(server.url, server.ownerKey);
    const witnesses: Witness[] = [];
    for (let room = 0; room < 3; room += 1) {
      const interviewId = await makeInterview(server.url, owner);
      const lead = await joinAs(server.url, owner, interviewId, { role: 'lead', name: 'Lea Frost' });
      const panelist = await joinAs(server.url, owner, interviewId, { role: 'panelist', name: 'Ann Reed' });
      const seat = await connectSeat(server.url, lead);
      await seat.command('phase.advance', { to: 'live' });
      await seat.command('question.select', { questionId: question });
      seat.close();
      for (const guest of [lead, panelist]) witnesses.push({ guest, acknowledged: [], given: 0 });
    }
    let lost = 0;
    let repeated = 0;
    let reordered = 0;
    const check = (seat: SeatConnection, witness: Witness) => {
      // A view lists its records in the order in which the log made them.
      const texts = Object.values(seat.view().notes).map((note) => note.text);
      lost += witness.acknowledged.filter(({ id, text }) => seat.view().notes[id]?.text !== text).length;
      repeated += texts.length - new Set(texts).size;
      const acknowledged = new Set(witness.acknowledged.map(({ text }) => text));
      const inOrder = texts.filter((text) => acknowledged.has(text));
      reordered += inOrder.filter((text, index) => text !== witness.acknowledged[index]?.text).length;
    };
    for (let kill = 0; kill < kills; kill += 1) {
      const seats = await Promise.all(
        witnesses.map((witness, index) =>
          connectSeat(server.url, witness.guest, { client: `witness-${index}` }),
        ),
      );
      for (const [index, seat] of seats.entries()) check(seat, witnesses[index] as Witness);
      const before = witnesses.map((witness) => witness.acknowledged.length);
      const writing = seats.map((seat, index) =>
        writeUntilKilled(seat, witnesses[index] as Witness, `witness-${index}`),
      );
      // Killed in the middle of the load: once each seat has had some notes acknowledged, at a different count each time.
      await until(() =>
        witnesses.every((witness, index) => witness.acknowledged.length > (before[index] ?? 0) + (kill % 7)),
      );
      await server.kill();
      await Promise.all(writing);
      server = await startServer({ dataDir });
    }
    const seats = await Promise.all(witnesses.map((witness) => connectSeat(server.url, witness.guest)));
    for (const [index, seat] of seats.entries()) check(seat, witnesses[index] as Witness);
    for (const seat of seats) seat.close();
    await server.stop();
    const acknowledged = witnesses.reduce((sum, witness) => sum + witness.acknowledged.length, 0);
    console.log(
      `kills ${kills}, acknowledged ${acknowledged}, lost ${lost}, repeated ${repeated}, reordered ${reordered}`,
    );
    expect({ lost, repeated, reordered }).toEqual({ lost: 0, repeated: 0, reordered: 0 });
    expect(acknowledged).toBeGreaterThan(kills * witnesses.length);
  }, 300_000);
});

/** Waits for a condition of this process without fixing how long it takes. */
const until = (condition: () => boolean): Promise<void> =>
  new Promise((resolve) => {
    const look = () => (condition() ? resolve() : setImmediate(look));
    look();
  });
