import { afterAll, beforeAll, expect, it } from 'vitest';
import { writeNote } from '../e2e/panel.ts';
import { leave, seatPanel, startTogether } from '../e2e/seats.ts';
import { openBrowser, type TestBrowser } from '../support/browser.ts';
import { removeDataDirs, type ServerProcess, startServer } from '../support/server-process.ts';
import { tellTrials } from '../support/trials.ts';

/** By the real clock, with the connection's own pulse, timeouts and attempts to come back. */
const seconds = 60;

let server: ServerProcess;
let browser: TestBrowser;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), openBrowser()]);
}, 60_000);
afterAll(async () => {
  await browser.close();
  await server.stop();
  await removeDataDirs();
});

it(`[F11] ${seconds} real seconds without a network: what was written is sent by itself afterwards, once and in order`, async () => {
  const { people } = await seatPanel({ server, browser }, [
    { name: 'Ana Duarte', role: 'lead' },
    { name: 'Ravi Menon', role: 'panelist' },
  ]);
  await startTogether(people);
  const ravi = people[1] as (typeof people)[number];
  const { page, context } = ravi;
  await context.setOffline(true);
  await page.getByText('Offline').first().waitFor();
  const written: string[] = [];
  for (let passed = 0; passed < 6; passed += 1) {
    const text = `In the tunnel ${passed + 1}`;
    await writeNote(ravi, `-${text}`);
    written.push(text);
    await new Promise((later) => setTimeout(later, (seconds * 1_000) / 6));
  }
  await page
    .getByText(/\d+ changes? kept on this device/)
    .first()
    .waitFor();
  const began = performance.now();
  await context.setOffline(false);
  await page
    .getByText(/\d+ changes? kept on this device/)
    .first()
    .waitFor({ state: 'hidden' });
  const sentAfter = performance.now() - began;
  await page.reload();
  for (const text of written) {
    await page.getByText(text, { exact: true }).first().waitFor();
    expect(await page.getByText(text, { exact: true }).count()).toBe(1);
  }
  tellTrials('F11', {
    trials: written.length,
    failures: 0,
    counts: { 'seconds offline': seconds, 'sent again after ms': Math.round(sentAfter) },
  });
  await leave(people);
}, 180_000);
