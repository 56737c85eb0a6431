import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openPerson, type Person, sitDown, writeNote } from './panel.ts';
import { leave, seatPanel, startTogether } from './seats.ts';
import { setStage } from './stage.ts';

const stage = setStage();

const minute = 60_000;

/** A lead and a panelist on question 1; the panelist's clock is the test's to move. */
const liveRoom = async (): Promise<readonly [Person, Person]> => {
  const { people } = await seatPanel(stage, [
    { name: 'Ana Duarte', role: 'lead' },
    { name: 'Ravi Menon', role: 'panelist' },
  ]);
  await startTogether(people);
  return people as readonly [Person, Person];
};

const keptHere = (page: Page) => page.getByText(/\d+ changes? kept on this device/).first();
const allSent = (page: Page) => keptHere(page).waitFor({ state: 'hidden' });

/** How often each text stands on the page: once is right, none is lost, two is doubled. */
const timesSeen = async (page: Page, texts: readonly string[]): Promise<number[]> => {
  for (const text of texts) await page.getByText(text, { exact: true }).first().waitFor();
  return Promise.all(texts.map((text) => page.getByText(text, { exact: true }).count()));
};

const once = (texts: readonly string[]) => texts.map(() => 1);

describe('without a network', () => {
  it('[Q9] ten minutes of scores and notes, and a crash of the tab, end with nothing lost and nothing doubled', async () => {
    const [lead, ravi] = await liveRoom();
    const { page, context } = ravi;
    await page.clock.install();
    await writeNote(ravi, '+Before the tunnel');
    await context.setOffline(true);
    await page.getByText('Offline').first().waitFor();
    const written: string[] = [];
    for (let passed = 0; passed < 10; passed += 1) {
      const text = `In minute ${passed + 1} of the tunnel`;
      await writeNote(ravi, `-${text}`);
      await page.keyboard.press(String((passed % 4) + 1));
      written.push(text);
      await page.clock.runFor(minute);
    }
    await page.getByText('Offline').first().waitFor();
    await page.keyboard.type('A sentence that is cut o');
    // The renderer dies as it does when memory runs out: nothing is told to the page.
    const devtools = await context.newCDPSession(page);
    // The call itself is never answered.
    const crashed = page.waitForEvent('crash');
    devtools.send('Page.crash').catch(() => undefined);
    await crashed;
    await page.close();
    await context.setOffline(false);

    const again = await sitDown(context, ravi.name);
    await again.page.goto(lead.page.url());
    await allSent(again.page);
    const texts = ['Before the tunnel', ...written];
    expect(await timesSeen(again.page, texts)).toEqual(once(texts));
    expect(await again.page.getByRole('radio', { name: /^2/ }).isChecked(), 'the last of ten scores').toBe(
      true,
    );
    expect(await again.page.getByRole('textbox', { name: 'Note' }).inputValue()).toBe(
      'A sentence that is cut o',
    );

    // What the server has, on a page that kept nothing.
    const fresh = await openPerson(stage.browser, ravi.name);
    await fresh.context.addCookies(await context.cookies());
    await fresh.page.goto(lead.page.url());
    expect(await timesSeen(fresh.page, texts)).toEqual(once(texts));
    expect(await fresh.page.getByRole('radio', { name: /^2/ }).isChecked()).toBe(true);
    await leave([lead, ravi, fresh]);
  });

  it('[Q10] two devices on one seat, one of them offline, end with the same notes once each and one score', async () => {
    const [lead, ravi] = await liveRoom();
    await ravi.page.getByRole('button', { name: 'More' }).click();
    await ravi.page.getByRole('menuitem', { name: 'Use a second device' }).click();
    const field = ravi.page.getByRole('textbox', { name: 'Link to your seat' });
    await ravi.page.waitForFunction(
      (element) => (element as HTMLInputElement).value.includes('/device#'),
      await field.elementHandle(),
    );
    const phone = await openPerson(stage.browser, 'Ravi Menon', { viewport: { width: 390, height: 800 } });
    await phone.page.goto(await field.inputValue());
    await phone.page.getByText('Question 1', { exact: true }).first().waitFor();
    await ravi.page.keyboard.press('Escape');

    await writeNote(ravi, '+On the desk');
    await phone.page.getByText('On the desk', { exact: true }).waitFor();
    await phone.context.setOffline(true);
    await phone.page.getByText('Offline').first().waitFor();
    await writeNote(phone, '+On the phone in a lift');
    await ravi.page.keyboard.press('2');
    await phone.page.keyboard.press('4');
    await writeNote(ravi, '-On the desk again');
    await phone.context.setOffline(false);
    await allSent(phone.page);

    const texts = ['On the desk', 'On the phone in a lift', 'On the desk again'];
    for (const { page } of [ravi, phone]) {
      expect(await timesSeen(page, texts)).toEqual(once(texts));
      await page.waitForFunction(
        () => document.querySelector<HTMLInputElement>('input[type=radio]:checked')?.value === '4',
      );
    }
    expect([...ravi.complaints, ...phone.complaints]).toEqual([]);
    await leave([lead, ravi, phone]);
  });
});
