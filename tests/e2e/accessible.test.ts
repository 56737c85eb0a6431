import { describe, expect, it } from 'vitest';
import {
  endCall,
  inviteLink,
  join,
  openPerson,
  openRoom,
  startInterview,
  submitScorecard,
  writeNote,
} from './panel.ts';
import { setStage } from './stage.ts';
import { violations } from './violations.ts';

const stage = setStage();

describe('every screen', () => {
  it('[E6] has no violation of WCAG 2.2 AA and no sideways scroll, in the dark and at three widths', async () => {
    const found: string[] = [];
    const lead = await openPerson(stage.browser, 'Ana Duarte');
    const { page } = lead;
    await page.goto(stage.server.url);
    await page.getByRole('heading').first().waitFor();
    found.push(...(await violations(page, 'signed out')));
    await page.goto(`${stage.server.url}/#owner=${stage.server.ownerKey}`);
    await page.getByRole('link', { name: 'New interview' }).first().waitFor();
    found.push(...(await violations(page, 'home, empty')));
    await page.goto(`${stage.server.url}/kits/import`);
    await page.getByRole('heading').first().waitFor();
    found.push(...(await violations(page, 'import')));
    await page.goto(`${stage.server.url}/kits/senior-devops-engineer`);
    await page.getByRole('heading', { name: 'Senior DevOps Engineer' }).waitFor();
    found.push(...(await violations(page, 'kit')));
    await page.goto(`${stage.server.url}/interviews/new`);
    await page.getByLabel('Candidate’s name').waitFor();
    found.push(...(await violations(page, 'new interview')));
    await openRoom(lead, stage.server.url, { candidate: 'Maya Lindqvist', kit: 'Senior DevOps Engineer' });
    const panelistLink = await inviteLink(lead, 'Panelist');
    const observerLink = await inviteLink(lead, 'Observer');
    found.push(...(await violations(page, 'lobby')));
    await page.getByRole('button', { name: 'Edit the plan' }).click();
    await page.getByRole('dialog').waitFor();
    found.push(...(await violations(page, 'plan')));
    await page.getByRole('button', { name: 'Done' }).click();
    const panelist = await openPerson(stage.browser, 'Ravi Menon');
    await panelist.page.goto(panelistLink);
    await panelist.page.getByLabel(/name/i).waitFor();
    found.push(...(await violations(panelist.page, 'join')));
    await join(panelist, panelistLink);
    const observer = await openPerson(stage.browser, 'Ola Wind');
    await join(observer, observerLink);
    await startInterview(lead, [panelist, observer]);
    found.push(...(await violations(page, 'room of the lead')));
    await panelist.page.keyboard.press('3');
    await writeNote(panelist, '+Named a goal');
    found.push(...(await violations(panelist.page, 'room of a panelist')));
    await panelist.page.getByRole('button', { name: 'More' }).click();
    await panelist.page.getByRole('menuitem', { name: 'Use a second device' }).click();
    await panelist.page.getByRole('dialog').waitFor();
    found.push(...(await violations(panelist.page, 'second device')));
    await panelist.page.keyboard.press('Escape');
    found.push(...(await violations(observer.page, 'room of an observer')));
    await page.keyboard.press('2');
    await endCall(lead);
    await page.getByRole('button', { name: /Submit scorecard/ }).waitFor();
    found.push(...(await violations(page, 'scorecard')));
    await submitScorecard(lead, 'No', 'Takeaway');
    await page.getByRole('button', { name: 'Reopen my scorecard' }).waitFor();
    found.push(...(await violations(page, 'waiting for scores')));
    await panelist.page.getByRole('button', { name: /Submit scorecard/ }).waitFor();
    await submitScorecard(panelist, 'Yes', 'Takeaway');
    await page.getByLabel('Reasons').waitFor();
    found.push(...(await violations(page, 'debrief')));
    await page.goto(stage.server.url);
    await page.getByText('Maya Lindqvist').first().waitFor();
    found.push(...(await violations(page, 'home')));
    await page.getByRole('button', { name: 'Appearance and account' }).click();
    await page.getByRole('menuitem', { name: 'Audit trail' }).click();
    await page.getByText('Move the interview to another phase').first().waitFor();
    found.push(...(await violations(page, 'audit trail')));
    await page.goto(`${stage.server.url}/practice`);
    await page.getByText('Question 1', { exact: true }).waitFor();
    found.push(...(await violations(page, 'practice')));
    expect(found).toEqual([]);
    for (const person of [lead, panelist, observer]) await person.context.close();
    // Eighteen screens, four times each: a busy machine takes its time.
  }, 400_000);
});
