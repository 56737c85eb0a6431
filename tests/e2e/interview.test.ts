import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { readPdf, withoutBlanks } from '../support/pdf-text.ts';
import {
  endCall,
  inviteLink,
  join,
  openPerson,
  openRoom,
  type Person,
  questionShown,
  startInterview,
  submitScorecard,
  writeNote,
} from './panel.ts';
import { setStage } from './stage.ts';

const stage = setStage();

/** What each person rates on the first three planned questions, and the note that only they may see at first. */
const plan = [
  { name: 'Ana Duarte', ratings: [3, 2, 4], note: 'Ana heard the rollback first', verdict: 'Yes' },
  { name: 'Ravi Menon', ratings: [2, 2, 3], note: 'Ravi saw no owner named', verdict: 'No' },
  {
    name: 'Tomasz Zieliński',
    ratings: [4, 1, 3],
    note: 'Tomasz liked the drill żółw',
    verdict: 'Strong yes',
  },
] as const;

const candidate = 'Maya Lindqvist-Ødegård';

const rateAndNote = async (people: readonly Person[], question: number) => {
  await Promise.all(
    people.map(async (person, seat) => {
      const { ratings, note } = plan[seat] ?? plan[0];
      // By pointer: a digit pressed within 600 ms of a swap would score the question before, as it should.
      await person.page
        .getByRole('radio', { name: new RegExp(`^${ratings[question]}`) })
        .check({ force: true });
      await writeNote(person, `+${note} ${question + 1}`);
    }),
  );
};

const downloadPacket = async ({ page }: Person): Promise<{ pdf: Uint8Array; name: string }> => {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page
      .getByRole('button', { name: 'PDF' })
      .or(page.getByRole('link', { name: 'PDF' }))
      .click(),
  ]);
  return { pdf: new Uint8Array(await readFile(await download.path())), name: download.suggestedFilename() };
};

describe('a whole interview in three browsers', () => {
  it('[E1] goes from the owner’s link to a PDF with every rating and note, and nothing sealed leaves the server before', async () => {
    const people = await Promise.all(
      plan.map(({ name }, seat) =>
        openPerson(stage.browser, name, seat === 1 ? { viewport: { width: 720, height: 900 } } : {}),
      ),
    );
    const [lead, ravi, tomasz] = people as [Person, Person, Person];
    await openRoom(lead, `${stage.server.url}/#owner=${stage.server.ownerKey}`, {
      candidate,
      kit: 'Senior DevOps Engineer',
    });
    const link = await inviteLink(lead, 'Panelist');
    for (const person of [ravi, tomasz]) await join(person, link);
    await startInterview(lead, [ravi, tomasz]);

    for (const [question, number] of [1, 2, 3].entries()) {
      if (question > 0) await lead.page.keyboard.press('ArrowRight');
      // Who just pressed a key is held for three seconds; Escape goes along at once.
      for (const person of people) {
        if (question > 0) await person.page.keyboard.press('Escape');
        await questionShown(person, number);
      }
      await rateAndNote(people, question);
    }
    await endCall(lead);
    await Promise.all(
      people.map((person) => person.page.getByRole('button', { name: /Submit scorecard/ }).waitFor()),
    );
    await submitScorecard(lead, 'Yes', 'Takeaway of Ana');
    await submitScorecard(ravi, 'No', 'Takeaway of Ravi');
    await ravi.page.getByRole('button', { name: 'Reopen my scorecard' }).waitFor();

    expectSealed(people);
    await submitScorecard(tomasz, 'Strong yes', 'Takeaway of Tomasz');
    for (const person of people) {
      await person.page.getByText('Takeaway of Tomasz').first().waitFor();
      await person.page.getByText('Takeaway of Ana').first().waitFor();
    }

    const { pdf, name } = await downloadPacket(lead);
    expect(name).toMatch(/Maya Lindqvist-Ødegård packet \d{4}-\d\d-\d\d\.pdf/);
    await expectPacket(pdf);
    for (const person of people) expect(person.complaints).toEqual([]);
    await Promise.all(people.map((person) => person.context.close()));
  });
});

/** Before the last submission: nobody's browser has received a rating, note or takeaway of another. */
const expectSealed = (people: readonly Person[]) => {
  for (const [seat, person] of people.entries()) {
    const received = person.frames.join('\n');
    for (const [other, { note, name }] of plan.entries()) {
      if (other === seat) expect(received, 'the frames were recorded').toContain(note);
      else expect(received, `${person.name} received a note of ${name}`).not.toContain(note);
      if (other !== seat) expect(received).not.toContain(`Takeaway of ${name.split(' ')[0]}`);
    }
    const authors = new Set(
      [...received.matchAll(/"panelistId":"([a-z2-7]{26})","questionId"/g)].map((match) => match[1]),
    );
    expect(authors.size, `${person.name} received ratings of one author, the own`).toBe(1);
  }
};

const expectPacket = async (pdf: Uint8Array) => {
  const { pages } = await readPdf(pdf);
  const text = withoutBlanks(pages.join(' '));
  expect(text).toContain(withoutBlanks(candidate));
  for (const { name, note, ratings } of plan) {
    expect(text).toContain(withoutBlanks(name));
    for (const [question] of ratings.entries())
      expect(text).toContain(withoutBlanks(`${note} ${question + 1}`));
  }
  for (const question of [0, 1, 2]) {
    const row = plan.map(({ name, ratings }) => `${name} ${ratings[question]}`).join(' ');
    expect(text).toContain(withoutBlanks(`Ratings ${row}`));
  }
  expect(text).toContain(withoutBlanks('Takeaway of Tomasz'));
};
