import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { startServer } from '../support/server-process.ts';
import { type Person, questionShown, sitDown, writeNote } from './panel.ts';
import { seatPanel, startTogether } from './seats.ts';
import { setStage } from './stage.ts';

const stage = setStage();

/** A lead and a panelist at half width, on question 1 of a live room. */
const liveRoom = async (): Promise<{ lead: Person; panelist: Person }> => {
  const { people } = await seatPanel(stage, [
    { name: 'Ana Duarte', role: 'lead' },
    { name: 'Ravi Menon', role: 'panelist', options: { viewport: { width: 720, height: 900 } } },
  ]);
  await startTogether(people);
  const [lead, panelist] = people as readonly [Person, Person];
  return { lead, panelist };
};

/** What must not change under the hands of somebody who is writing. */
const hands = (page: Page) =>
  page.evaluate(() => {
    const field = document.activeElement as HTMLTextAreaElement;
    const boxOf = (element: Element | null) => JSON.stringify(element?.getBoundingClientRect());
    return {
      focus: `${field.tagName} ${field.getAttribute('aria-label') ?? field.labels?.[0]?.textContent}`,
      value: field.value,
      selection: [field.selectionStart, field.selectionEnd],
      boxes: [field, document.querySelector('fieldset'), document.querySelector('h2')].map(boxOf),
      question: document.querySelector('h2')?.textContent,
    };
  });

/** The status that the page gives of what is not safe on the server yet. */
const expectAllSaved = (page: Page) =>
  page
    .getByText(/^Saving|\d changes? kept on this device/)
    .first()
    .waitFor({ state: 'hidden' });

describe('somebody is writing', () => {
  it('[E2] twenty moves of the lead change neither focus, caret, text nor a pixel of what a panelist writes', async () => {
    const { lead, panelist } = await liveRoom();
    await panelist.page.keyboard.type('Named an incident lead befo');
    await panelist.page.keyboard.press('ArrowLeft');
    await panelist.page.keyboard.press('ArrowLeft');
    const before = await hands(panelist.page);
    expect(before.focus).toMatch(/^TEXTAREA/);
    for (let move = 1; move <= 20; move += 1) {
      // To and fro: the plan has fewer than twenty questions left.
      await lead.page.keyboard.press(move % 2 === 1 ? 'ArrowRight' : 'Control+z');
      await panelist.page
        .getByText(move % 2 === 1 ? /Ana moved to 2/ : /Following|You are on 1|Question 1/)
        .first()
        .waitFor();
      expect(await hands(panelist.page), `after move ${move}`).toEqual(before);
    }
    await panelist.page.keyboard.type('X');
    expect((await hands(panelist.page)).value).toBe('Named an incident lead beXfo');
    await Promise.all([lead.context.close(), panelist.context.close()]);
  });

  it('[E3] a note stays with the question it was begun on, and Save and go leads to the panel', async () => {
    const { lead, panelist } = await liveRoom();
    await panelist.page.keyboard.type('+Said who would decide');
    await lead.page.keyboard.press('ArrowRight');
    await panelist.page.getByText(/Ana moved to 2/).waitFor();
    await panelist.page.keyboard.press('Control+Enter');
    await questionShown(panelist, 2);
    expect(await panelist.page.getByText('Said who would decide').count()).toBe(0);
    await panelist.page.keyboard.press('ArrowUp');
    await questionShown(panelist, 1);
    await panelist.page.getByText('Said who would decide').waitFor();
    await panelist.page.keyboard.press('Escape');
    await questionShown(panelist, 2);
    await Promise.all([lead.context.close(), panelist.context.close()]);
  });
});

describe('the server goes away', () => {
  it('[E4] a killed and restarted server has lost nothing that was shown as saved, and gets what was written meanwhile', async () => {
    const { lead, panelist } = await liveRoom();
    const { page } = panelist;
    await page.keyboard.press('3');
    await writeNote(panelist, '+Written before the kill');
    await expectAllSaved(page);
    await stage.server.kill();
    await page
      .getByText(/offline/i)
      .first()
      .waitFor();
    await writeNote(panelist, '-Written while it was gone');
    await page.keyboard.press('4');
    await page
      .getByText(/\d changes? kept on this device/)
      .first()
      .waitFor();
    const port = new URL(stage.server.url).port;
    stage.server = await startServer({ dataDir: stage.server.dataDir, env: { PORT: port } });
    await page
      .getByText(/\d changes? kept on this device/)
      .first()
      .waitFor({ state: 'hidden' });
    // Another browser page of the same seat shows what the server has, and nothing else.
    await page.close();
    const again = await sitDown(panelist.context, panelist.name);
    await again.page.goto(lead.page.url());
    for (const text of ['Written before the kill', 'Written while it was gone']) {
      await again.page.getByText(text, { exact: true }).waitFor();
      expect(await again.page.getByText(text, { exact: true }).count()).toBe(1);
    }
    expect(await again.page.getByRole('radio', { name: /^4/ }).isChecked()).toBe(true);
    await Promise.all([lead.context.close(), panelist.context.close()]);
  });

  it('[E5] what was written offline survives the page being closed, and is sent by the next one', async () => {
    const { lead, panelist } = await liveRoom();
    const url = panelist.page.url();
    await stage.server.kill();
    await panelist.page
      .getByText(/offline/i)
      .first()
      .waitFor();
    await writeNote(panelist, '+Only on this device');
    await panelist.page.keyboard.type('A draft nobody saved');
    await panelist.page.close({ runBeforeUnload: false });
    stage.server = await startServer({
      dataDir: stage.server.dataDir,
      env: { PORT: new URL(stage.server.url).port },
    });
    const again = await sitDown(panelist.context, panelist.name);
    await again.page.goto(url);
    await again.page.getByText('Only on this device', { exact: true }).waitFor();
    await expectAllSaved(again.page);
    expect(await again.page.getByRole('textbox', { name: 'Note' }).inputValue()).toBe('A draft nobody saved');
    const third = await sitDown(panelist.context, panelist.name);
    await third.page.goto(url);
    await third.page.getByText('Only on this device', { exact: true }).waitFor();
    expect(await third.page.getByText('Only on this device', { exact: true }).count()).toBe(1);
    await Promise.all([lead.context.close(), panelist.context.close()]);
  });
});
