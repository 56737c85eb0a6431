import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { readPdf, withoutBlanks } from '../support/pdf-text.ts';
import { endCall, submitScorecard, writeNote } from './panel.ts';
import { leave, seatOwner, seatPanel, startTogether } from './seats.ts';
import { setStage } from './stage.ts';

const stage = setStage();

/** Levels of the headings that are printed, in order. */
const headings = (page: Page): Promise<number[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('h1, h2, h3, h4')]
      .filter((heading) => heading.checkVisibility())
      .map((heading) => Number(heading.tagName[1])),
  );

/** Prints as the browser does, without colours of the background, on both papers; the text of both. */
const printed = async (page: Page): Promise<string[]> => {
  await page.emulateMedia({ media: 'print', colorScheme: 'light' });
  const levels = await headings(page);
  expect(levels[0]).toBeLessThanOrEqual(2);
  for (const [index, level] of levels.entries())
    expect(level - (levels[index - 1] ?? level), `heading ${index} of ${levels}`).toBeLessThanOrEqual(1);
  const texts: string[] = [];
  for (const format of ['A4', 'Letter']) {
    const pdf = await page.pdf({ format, tagged: true, printBackground: false });
    // Marked content and a structure tree make a tagged PDF.
    expect(pdf.includes('/StructTreeRoot') || pdf.includes('/MarkInfo'), `${format} is tagged`).toBe(true);
    texts.push(withoutBlanks((await readPdf(new Uint8Array(pdf))).pages.join(' ')));
  }
  return texts;
};

describe('on paper', () => {
  it('[Q16] kit and debrief print on A4 and Letter, tagged, with headings in order and every digit as text', async () => {
    const { people } = await seatPanel(
      stage,
      [
        { name: 'Ana Duarte', role: 'lead' },
        { name: 'Ravi Menon', role: 'panelist' },
      ],
      { extremesNeedNote: false },
    );
    await startTogether(people);
    for (const [seat, person] of people.entries()) {
      await person.page.getByRole('radio', { name: seat === 0 ? /^4/ : /^2/ }).check({ force: true });
      await writeNote(person, `+Heard by ${person.name}`);
    }
    const [lead, panelist] = people;
    if (!lead || !panelist) throw new Error('Two people were seated.');
    await endCall(lead);
    for (const { page } of people) await page.getByRole('button', { name: /Submit scorecard/ }).waitFor();
    await submitScorecard(lead, 'Yes', 'Takeaway of Ana');
    await submitScorecard(panelist, 'No', 'Takeaway of Ravi');
    await lead.page.getByText('Takeaway of Ravi').first().waitFor();
    for (const text of await printed(lead.page)) {
      expect(text).toContain('TakeawayofRavi');
      // The matrix says a score by its digit, so that nothing hangs on a colour.
      expect(text).toContain('twoormoreapart42');
    }
    await leave(people);

    const owner = await seatOwner(stage);
    await owner.page.goto(`${stage.server.url}/kits/senior-devops-engineer`);
    await owner.page.getByRole('heading', { name: 'Senior DevOps Engineer' }).waitFor();
    for (const text of await printed(owner.page)) expect(text).toContain('SeniorDevOpsEngineer');
    await leave([owner]);
  });
});
