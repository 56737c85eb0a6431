import { describe, expect, it } from 'vitest';
import { endCall, type Person, submitScorecard, writeNote } from './panel.ts';
import { leave, seatPanel, startTogether } from './seats.ts';
import { setStage } from './stage.ts';

const stage = setStage();

/** Two who rated and noted on question 1, under one policy, with the call still on. */
const ratedUnder = async (revealPolicy: string): Promise<readonly [Person, Person]> => {
  const { people } = await seatPanel(
    stage,
    [
      { name: 'Ana Duarte', role: 'lead' },
      { name: 'Ravi Menon', role: 'panelist' },
    ],
    { revealPolicy, extremesNeedNote: false },
  );
  await startTogether(people);
  for (const person of people) {
    await person.page.getByRole('radio', { name: /^3/ }).check({ force: true });
    await writeNote(person, `+Heard by ${person.name}`);
  }
  return people as readonly [Person, Person];
};

const toScorecards = async (people: readonly [Person, Person]): Promise<void> => {
  await endCall(people[0]);
  for (const { page } of people) await page.getByRole('button', { name: /Submit scorecard/ }).waitFor();
};

/** Whether a text of the other has ever reached this stage.browser. */
const hasHeard = ({ frames }: Person, { name }: Person): boolean =>
  frames.join('\n').includes(`Heard by ${name}`);

describe('sealing policies on the screen', () => {
  it('[Q11] until all have submitted nobody gets anything, and then everybody everything', async () => {
    const people = await ratedUnder('whenAllSubmitted');
    const [ana, ravi] = people;
    await toScorecards(people);
    await submitScorecard(ana, 'Yes', 'Takeaway');
    await ana.page.getByRole('button', { name: 'Reopen my scorecard' }).waitFor();
    expect([hasHeard(ana, ravi), hasHeard(ravi, ana)]).toEqual([false, false]);
    await submitScorecard(ravi, 'No', 'Takeaway');
    for (const { page } of people) await page.getByText('Takeaway').nth(1).waitFor();
    await expect.poll(() => [hasHeard(ana, ravi), hasHeard(ravi, ana)]).toEqual([true, true]);
    await leave(people);
  });

  it('[Q12] whoever submits sees the others, and whoever has not sees nobody', async () => {
    const people = await ratedUnder('whenYouSubmit');
    const [ana, ravi] = people;
    await toScorecards(people);
    await submitScorecard(ana, 'Yes', 'Takeaway');
    await expect.poll(() => hasHeard(ana, ravi)).toBe(true);
    expect(hasHeard(ravi, ana)).toBe(false);
    await leave(people);
  });

  it('[Q13] the lead opens the scores, and without somebody only by name and with a reason', async () => {
    const people = await ratedUnder('whenLeadOpens');
    const [ana, ravi] = people;
    await toScorecards(people);
    await submitScorecard(ana, 'Yes', 'Takeaway');
    await ana.page.getByRole('button', { name: 'Reopen my scorecard' }).waitFor();
    expect([hasHeard(ana, ravi), hasHeard(ravi, ana)]).toEqual([false, false]);
    await ana.page.getByRole('button', { name: /Open .*without/i }).click();
    await ana.page.getByRole('textbox', { name: /reason|why/i }).fill('Ravi was called away');
    await ana.page.getByRole('button', { name: /Open/ }).last().click();
    await expect.poll(() => hasHeard(ana, ravi)).toBe(true);
    await ana.page
      .getByText(/^Scores opened .* without Ravi/)
      .first()
      .waitFor();
    await leave(people);
  });

  it('[Q14] with open scores each rating is seen as it is given, and the room says so', async () => {
    const people = await ratedUnder('open');
    const [ana, ravi] = people;
    await expect.poll(() => [hasHeard(ana, ravi), hasHeard(ravi, ana)]).toEqual([true, true]);
    expect(await ana.page.getByText('Sealed scoring').count()).toBe(0);
    await leave(people);
  });

  it('[Q15] the gate says what is missing and one key leads there', async () => {
    const { people } = await seatPanel(stage, [{ name: 'Ana Duarte', role: 'lead' }], {
      extremesNeedNote: true,
    });
    const [ana] = people;
    if (!ana) throw new Error('Nobody sat down.');
    await startTogether(people);
    await endCall(ana);
    const { page } = ana;
    const focused = () =>
      page.evaluate(() => `${document.activeElement?.tagName} ${document.activeElement?.textContent}`);
    await page.getByRole('heading', { name: /^1 score missing/ }).waitFor();
    await page.keyboard.press('Control+Enter');
    expect(await focused()).toMatch(/^BUTTON 1/);
    await page.keyboard.press('4');
    await page.getByRole('heading', { name: /^1 note missing/ }).waitFor();
    await page.keyboard.press('Control+Enter');
    expect(await focused()).toMatch(/^INPUT/);
    await page.keyboard.type('Checked each step with a second person');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: /^Your recommendation is missing/ }).waitFor();
    await page.keyboard.press('Control+Enter');
    expect(await focused()).toMatch(/^INPUT/);
    await leave(people);
  });
});
