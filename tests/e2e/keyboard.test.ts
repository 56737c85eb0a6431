import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { call, signIn } from '../support/program.ts';
import { openPerson, questionShown } from './panel.ts';
import { leave, seatPanel } from './seats.ts';
import { setStage } from './stage.ts';

const stage = setStage();

/** Presses Tab until the focus is on what has this name; fails after a whole round. */
const tabTo = async (page: Page, name: RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> => {
  for (let press = 0; press < 150; press += 1) {
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      if (!(element instanceof HTMLElement) || element === document.body) return '';
      const label = (element as HTMLInputElement).labels?.[0]?.textContent;
      return `${element.getAttribute('aria-label') ?? label ?? element.textContent ?? ''}`
        .replace(/\s+/g, ' ')
        .trim();
    });
    if (name.test(focused)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`Tab never came to ${name}.`);
};

const numberInView = (page: Page): Promise<number> =>
  page.evaluate(() => Number(/Question (\d+)/.exec(document.querySelector('main')?.textContent ?? '')?.[1]));

describe('an interview without a pointer', () => {
  it('[Q8] joins, scores nine, writes, browses, submits and debriefs by keys alone', async () => {
    const owner = await signIn(stage.server.url, stage.server.ownerKey);
    const { interviewId, people } = await seatPanel(stage, [{ name: 'Ana Duarte', role: 'lead' }]);
    const [lead] = people;
    if (!lead) throw new Error('Nobody leads.');
    const { json } = await call(stage.server.url, 'POST', `/api/interviews/${interviewId}/invites`, {
      token: owner,
      body: { role: 'panelist' },
    });
    const guest = await openPerson(stage.browser, 'Ravi Menon');
    await guest.page.goto(json.url);
    await guest.page.getByLabel(/name/i).waitFor();
    await tabTo(guest.page, /name/i);
    await guest.page.keyboard.type('Ravi Menon');
    await guest.page.keyboard.press('Enter');
    await guest.page.waitForURL(/\/room\//);

    await lead.page.getByText('Ravi Menon').first().waitFor();
    await lead.page.keyboard.press('Control+Enter');
    await questionShown(lead, 1);
    await questionShown(guest, 1);
    for (let asked = 1; asked <= 9; asked += 1) {
      for (const { page } of [lead, guest]) {
        const before = await numberInView(page);
        await page.keyboard.press(String((asked % 4) + 1));
        await page.getByRole('radio', { checked: true }).waitFor({ state: 'attached' });
        await page.keyboard.type(`+Heard ${asked}`);
        await page.keyboard.press('Enter');
        await page.getByText(`Heard ${asked}`, { exact: true }).waitFor();
        expect(await numberInView(page)).toBe(before);
      }
      if (asked === 9) break;
      const before = await numberInView(lead.page);
      await lead.page.keyboard.press('ArrowRight');
      await lead.page.waitForFunction(
        (number) => !document.querySelector('main')?.textContent?.includes(`Question ${number}`),
        before,
      );
      // Who just pressed a key is held for three seconds; Escape goes along at once.
      await guest.page.keyboard.press('Escape');
      await questionShown(guest, await numberInView(lead.page));
      // A digit so soon after a swap would score the question before; who looked around has seen the new one.
      await guest.page.keyboard.press('ArrowUp');
      await guest.page.keyboard.press('Escape');
    }

    await tabTo(lead.page, /^More$/);
    await lead.page.keyboard.press('Enter');
    await lead.page.keyboard.press('End');
    for (let up = 0; up < 12; up += 1) {
      const text = await lead.page.evaluate(() => document.activeElement?.textContent ?? '');
      if (text.includes('End the call')) break;
      await lead.page.keyboard.press('ArrowUp');
    }
    await lead.page.keyboard.press('Enter');
    for (const { page } of [lead, guest]) {
      await page.getByRole('button', { name: /Submit scorecard/ }).waitFor();
      await tabTo(page, /Strong no/);
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('ArrowRight');
      await tabTo(page, /Takeaways/);
      await page.keyboard.type('Nine answers heard');
      await tabTo(page, /Submit scorecard/);
      await page.keyboard.press('Enter');
    }
    for (const { page } of [lead, guest]) await page.getByText('Nine answers heard').nth(1).waitFor();
    await tabTo(lead.page, /^Hire/);
    await lead.page.keyboard.press('Space');
    await tabTo(lead.page, /Reasons/);
    await lead.page.keyboard.type('Plans well, and says what was left out');
    await lead.page.keyboard.press('Control+Enter');
    await guest.page.getByText('Plans well, and says what was left out').first().waitFor();
    expect([...lead.complaints, ...guest.complaints]).toEqual([]);
    await leave([lead, guest]);
  });
});
