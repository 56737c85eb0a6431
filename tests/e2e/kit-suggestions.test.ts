import { describe, expect, it } from 'vitest';
import { call, signIn } from '../support/program.ts';
import { inviteLink, join, openPerson, openRoom, startInterview } from './panel.ts';
import { setStage } from './stage.ts';
import { violations } from './violations.ts';

const stage = setStage();

describe('better words', () => {
  it('[E36] go from a panelist in the room to the kit’s owner, who sees each changed word and takes them into a version', async () => {
    const lead = await openPerson(stage.browser, 'Ana Duarte');
    await openRoom(lead, `${stage.server.url}/#owner=${stage.server.ownerKey}`, {
      candidate: 'Maya Lindqvist',
      kit: 'Senior DevOps Engineer',
    });
    const panelist = await openPerson(stage.browser, 'Ravi Menon');
    await join(panelist, await inviteLink(lead, 'Panelist'));
    await startInterview(lead, [panelist]);
    await panelist.page.getByRole('button', { name: 'Suggest better words' }).click();
    const dialog = panelist.page.getByRole('dialog');
    await dialog.getByLabel('Which words').selectOption({ label: 'What a 4 sounds like' });
    const words = dialog.getByLabel('Your words');
    await words.fill(`${await words.inputValue()} Says what it cost.`);
    expect(await violations(panelist.page, 'suggesting')).toEqual([]);
    await dialog.getByRole('button', { name: 'Send to the owner' }).click();
    await dialog.waitFor({ state: 'hidden' });

    const { page } = lead;
    const suggestion = page.getByRole('region', { name: 'Suggestions from panels' });
    await page.goto(`${stage.server.url}/kits/senior-devops-engineer`);
    await suggestion.getByText('Ravi Menon, on version 1', { exact: false }).waitFor();
    expect(await suggestion.locator('ins').allTextContents()).toEqual([' Says what it cost.']);
    await page.getByRole('region', { name: 'Versions' }).getByText('Maya Lindqvist').waitFor();
    expect(await violations(page, 'kit with a suggestion')).toEqual([]);
    await suggestion.getByRole('button', { name: 'Accept as version 2' }).click();
    await suggestion.getByText('Decided, 1').waitFor();
    const versions = page.getByRole('region', { name: 'Versions' });
    const added = versions.locator('ins').getByText('Says what it cost');
    // The list may be read anew just then, which closes what was opened.
    await expect
      .poll(async () => {
        if (!(await added.isVisible())) await versions.getByText('What changed since version 1').click();
        return added.isVisible();
      })
      .toBe(true);
    const token = await signIn(stage.server.url, stage.server.ownerKey);
    const kit = (await call(stage.server.url, 'GET', '/api/kits/senior-devops-engineer', { token })).json;
    expect([kit.version, kit.questions[0].anchors[4]]).toEqual([
      2,
      expect.stringMatching(/Says what it cost\.$/),
    ]);
    expect([...lead.complaints, ...panelist.complaints]).toEqual([]);
    for (const person of [lead, panelist]) await person.context.close();
  });
});

describe('an interview', () => {
  it('[E41] keeps the version it began with, and says which in lobby and room, whatever becomes of the kit', async () => {
    const lead = await openPerson(stage.browser, 'Ana Duarte');
    const { page } = lead;
    await openRoom(lead, `${stage.server.url}/#owner=${stage.server.ownerKey}`, {
      candidate: 'Ilse Brandt',
      kit: 'General Behavioural Interview',
    });
    const begun = page.getByText('General Behavioural Interview, version 1');
    await begun.first().waitFor();
    const token = await signIn(stage.server.url, stage.server.ownerKey);
    const kit = (await call(stage.server.url, 'GET', '/api/kits/general-behavioural', { token })).json;
    const [first, ...rest] = kit.questions;
    const reworded = { ...kit, questions: [{ ...first, text: 'Reworded meanwhile?' }, ...rest] };
    await call(stage.server.url, 'PUT', '/api/kits/general-behavioural', { token, body: reworded });
    await page.reload();
    await page.getByRole('button', { name: /Start interview/ }).click();
    await page.getByText('Question 1', { exact: true }).first().waitFor();
    expect(await page.getByText('Reworded meanwhile?').count()).toBe(0);
    await begun.first().waitFor();
    await lead.context.close();
  });
});
