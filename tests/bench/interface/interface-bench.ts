import type { Page } from 'playwright-core';
import { endCall, openPerson, submitScorecard } from '../../e2e/panel.ts';
import { leave, seatPanel, startTogether } from '../../e2e/seats.ts';
import { openBrowser } from '../../support/browser.ts';
import { call, signIn } from '../../support/program.ts';
import { removeDataDirs, startServer } from '../../support/server-process.ts';
import { percentile } from '../figures.ts';
import { heading, milliseconds, written } from '../report.ts';
import { keyAt, paintOf, paintOfSelector, watchPaint } from './painted.ts';

/** A budget of the design brief in ms, against the 95th of a hundred. Missed ones are named and fail nothing. */
const printBudget = (what: string, values: readonly number[], budget: number): void => {
  const [median, p95] = [percentile(values, 0.5), percentile(values, 0.95)];
  const met = p95 <= budget ? 'met   ' : 'MISSED';
  console.log(
    `${met}  ${what}: median ${written(median, milliseconds)}, p95 ${written(p95, milliseconds)}, n ${values.length}  bar p95 <= ${budget} ms`,
  );
};

/** Times what people wait for, in a real browser against a real server on loopback. `rounds`: of each single key. */
export const benchInterface = async ({
  rounds,
  joins,
}: {
  readonly rounds: number;
  readonly joins: number;
}) => {
  heading('The interface in a browser, on loopback');
  const [server, browser] = await Promise.all([startServer(), openBrowser()]);
  try {
    const owner = await signIn(server.url, server.ownerKey);
    const { interviewId, people } = await seatPanel({ server, browser }, [
      { name: 'Ana Duarte', role: 'lead' },
      { name: 'Ravi Menon', role: 'panelist' },
    ]);
    const [lead, panelist] = people;
    if (!lead || !panelist) throw new Error('Two people were seated.');
    for (const { page } of people) {
      await watchPaint(page);
      await page.reload();
    }
    await startTogether(people);

    printBudget('score, key to paint', await scoreKeys(panelist.page, rounds), 50);
    printBudget('find, key to paint of its field', await findKeys(panelist.page, rounds), 50);
    printBudget('next question, key to paint of the lead', await ownMoves(lead.page, rounds), 50);
    printBudget('remote question to paint', await remoteMoves(lead.page, panelist.page, rounds), 150);
    printBudget('leave the room, return, in place', await returns(panelist.page, joins), 1_000);
    printBudget('join to interactive', await joinTimes(joins), 1_000);

    for (const { page } of people) await page.getByRole('radio', { name: /^3/ }).check({ force: true });
    await endCall(lead);
    for (const { page } of people) await page.getByRole('button', { name: /Submit scorecard/ }).waitFor();
    await submitScorecard(lead, 'Yes', 'Plans well');
    const opened = paintOf(lead.page, 'main, body', /Talks well/);
    const before = Date.now();
    await submitScorecard(panelist, 'No', 'Talks well');
    // From the press of the last button, whose moment is after `before`: the figure is an upper bound.
    printBudget('submit to open debrief, filling the form included', [(await opened) - before], 1_000);
    await leave(people);

    async function joinTimes(times: number): Promise<number[]> {
      const taken: number[] = [];
      for (let time = 0; time < times; time += 1) {
        const { json } = await call(server.url, 'POST', `/api/interviews/${interviewId}/invites`, {
          token: owner,
          body: { role: 'observer' },
        });
        const guest = await openPerson(browser, `Guest ${time}`);
        await watchPaint(guest.page);
        await guest.page.goto(json.url);
        await guest.page.getByLabel(/name/i).fill(guest.name);
        await guest.page.keyboard.press('Enter');
        const pressed = await keyAt(guest.page);
        taken.push((await paintOf(guest.page, 'main h2', /\S/)) - pressed);
        await guest.context.close();
      }
      return taken;
    }
  } finally {
    await browser.close();
    await server.stop();
    await removeDataDirs();
  }
};

const scoreKeys = async (page: Page, times: number): Promise<number[]> => {
  const taken: number[] = [];
  for (let time = 0; time < times; time += 1) {
    const level = (time % 4) + 1;
    const shown = paintOfSelector(page, `label[data-level="${level}"][data-chosen]`);
    await page.keyboard.press(String(level));
    taken.push((await shown) - (await keyAt(page)));
  }
  return taken;
};

const findKeys = async (page: Page, times: number): Promise<number[]> => {
  const taken: number[] = [];
  for (let time = 0; time < times; time += 1) {
    const shown = paintOfSelector(page, 'dialog[open] input');
    await page.keyboard.press('Control+k');
    const at = await shown;
    taken.push(at - (await keyAt(page)));
    await page.keyboard.press('Escape');
    await page.locator('dialog[open]').waitFor({ state: 'hidden' });
  }
  return taken;
};

/** To the second question and back by undo, as often as asked; only the steps forward are timed. */
const ownMoves = async (page: Page, times: number): Promise<number[]> => {
  const taken: number[] = [];
  for (let time = 0; time < times; time += 1) {
    const shown = paintOf(page, 'main', /Question 2(?!\d)/);
    await page.keyboard.press('ArrowRight');
    taken.push((await shown) - (await keyAt(page)));
    await back(page, page);
  }
  return taken;
};

const remoteMoves = async (lead: Page, panelist: Page, times: number): Promise<number[]> => {
  const taken: number[] = [];
  for (let time = 0; time < times; time += 1) {
    // Whoever pressed a key in the last 3 s is held; Escape puts the panelist back with the panel.
    const shown = paintOf(panelist, 'main', /Question 2(?!\d)/);
    await lead.keyboard.press('ArrowRight');
    taken.push((await shown) - (await keyAt(lead)));
    await back(lead, panelist);
  }
  return taken;
};

/** A seat may give 20 commands a second: going on at once would measure how long it then has to wait. */
const pace = 150;

const back = async (lead: Page, watching: Page): Promise<void> => {
  const shown = paintOf(watching, 'main', /Question 1(?!\d)/);
  await lead.keyboard.press('Control+z');
  await shown;
  await lead.waitForTimeout(pace);
};

const returns = async (page: Page, times: number): Promise<number[]> => {
  const taken: number[] = [];
  for (let time = 0; time < times; time += 1) {
    const before = Date.now();
    await page.reload({ waitUntil: 'commit' });
    taken.push((await paintOf(page, 'main h2', /\S/)) - before);
  }
  return taken;
};
