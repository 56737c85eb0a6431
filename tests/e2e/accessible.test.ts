import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, type TestBrowser } from '../support/browser.ts';
import { removeDataDirs, type ServerProcess, startServer } from '../support/server-process.ts';
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

let server: ServerProcess;
let browser: TestBrowser;
let axe: string;

beforeAll(async () => {
  axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  [server, browser] = await Promise.all([startServer(), openBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await server.stop();
  await removeDataDirs();
});

const widths = [1440, 720, 390];

/** Violations of WCAG 2.2 AA on the page as it stands, in both themes and at each width, as sentences. */
const violations = async (page: Page, screen: string): Promise<string[]> => {
  const found: string[] = [];
  const { height } = page.viewportSize() ?? { height: 900 };
  for (const width of widths) {
    await page.setViewportSize({ width, height });
    for (const theme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
      // Evaluated by the browser's own tools, which the page's content policy does not bind.
      await page.evaluate(axe);
      const broken = await page.evaluate(async () => {
        const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
        const { axe: checker } = window as unknown as {
          axe: {
            run(options: object): Promise<{
              violations: Array<{ id: string; nodes: Array<{ html: string; failureSummary: string }> }>;
            }>;
          };
        };
        const result = await checker.run({ runOnly: { type: 'tag', values: tags } });
        return result.violations.map(
          ({ id, nodes }) =>
            `${id}: ${nodes.length}, such as ${nodes[0]?.html.slice(0, 160)} ${nodes[0]?.failureSummary.replace(/\s+/g, ' ').slice(0, 200)}`,
        );
      });
      found.push(...broken.map((sentence) => `${screen}, ${width} px, ${theme}: ${sentence}`));
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      if (overflow > 0) found.push(`${screen}, ${width} px: scrolls sideways by ${overflow} px`);
    }
  }
  await page.setViewportSize({ width: 1440, height });
  return found;
};

describe('every screen', () => {
  it('[E6] has no violation of WCAG 2.2 AA and no sideways scroll, in both themes, on desk, half a desk and phone', async () => {
    const found: string[] = [];
    const lead = await openPerson(browser, 'Ana Duarte');
    const { page } = lead;
    await page.goto(server.url);
    await page.getByRole('heading').first().waitFor();
    found.push(...(await violations(page, 'signed out')));
    await page.goto(`${server.url}/#owner=${server.ownerKey}`);
    await page.getByRole('link', { name: 'New interview' }).first().waitFor();
    found.push(...(await violations(page, 'home, empty')));
    await page.goto(`${server.url}/kits/import`);
    await page.getByRole('heading').first().waitFor();
    found.push(...(await violations(page, 'import')));
    await page.goto(`${server.url}/kits/senior-devops-engineer`);
    await page.getByRole('heading', { name: 'Senior DevOps Engineer' }).waitFor();
    found.push(...(await violations(page, 'kit')));
    await page.goto(`${server.url}/interviews/new`);
    await page.getByLabel('Candidate’s name').waitFor();
    found.push(...(await violations(page, 'new interview')));
    await openRoom(lead, server.url, { candidate: 'Maya Lindqvist', kit: 'Senior DevOps Engineer' });
    const panelistLink = await inviteLink(lead, 'Panelist');
    const observerLink = await inviteLink(lead, 'Observer');
    found.push(...(await violations(page, 'lobby')));
    const panelist = await openPerson(browser, 'Ravi Menon');
    await panelist.page.goto(panelistLink);
    await panelist.page.getByLabel(/name/i).waitFor();
    found.push(...(await violations(panelist.page, 'join')));
    await join(panelist, panelistLink);
    const observer = await openPerson(browser, 'Ola Wind');
    await join(observer, observerLink);
    await startInterview(lead, [panelist, observer]);
    found.push(...(await violations(page, 'room of the lead')));
    await panelist.page.keyboard.press('3');
    await writeNote(panelist, '+Named a goal');
    found.push(...(await violations(panelist.page, 'room of a panelist')));
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
    await page.goto(server.url);
    await page.getByText('Maya Lindqvist').first().waitFor();
    found.push(...(await violations(page, 'home')));
    await page.goto(`${server.url}/practice`);
    await page.getByText('Question 1', { exact: true }).waitFor();
    found.push(...(await violations(page, 'practice')));
    expect(found).toEqual([]);
    for (const person of [lead, panelist, observer]) await person.context.close();
  });
});
