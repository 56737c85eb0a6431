import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import type { Role } from '../../shared/records/panelist.ts';
import { call, connectSeat, joinAs, makeInterview, type SeatConnection, signIn } from '../support/program.ts';
import { expectWithin } from '../support/trials.ts';
import { openPerson, type Person } from './panel.ts';
import { leave } from './seats.ts';
import { setStage } from './stage.ts';
import { violations } from './violations.ts';

const stage = setStage();
let people: Person[] = [];

afterEach(() => leave(people));

/** What each of them gives the first two planned questions, and recommends; nobody for who is not asked. */
const panel = [
  { name: 'Ana Duarte', role: 'lead', levels: [4, 3], verdict: 'yes' },
  { name: 'Ravi Menon', role: 'panelist', levels: [2, 3], verdict: 'no' },
  { name: 'Sven Berg', role: 'shadow', levels: [3, 3], verdict: 'yes' },
  { name: 'Kim Park', role: 'panelist', levels: [], verdict: null },
  { name: 'Ola Wind', role: 'observer', levels: [], verdict: null },
] as const satisfies readonly {
  name: string;
  role: Role;
  levels: readonly number[];
  verdict: string | null;
}[];

interface Sitting {
  readonly seat: SeatConnection;
  readonly person: Person;
}

type Name = 'ana' | 'ravi' | 'sven' | 'kim' | 'ola';
type Panel = { readonly [name in Name]: Sitting };

/** A call that has ended, everything scored and recommended; nobody has submitted, and who watches does so on a page. */
const endedCall = async (watching: readonly Name[]): Promise<Panel> => {
  const owner = await signIn(stage.server.url, stage.server.ownerKey);
  const interviewId = await makeInterview(stage.server.url, owner, { candidate: { name: 'Maya Lindqvist' } });
  const { json: kit } = await call(stage.server.url, 'GET', '/api/kits/senior-devops-engineer', {
    token: owner,
  });
  const asked = kit.questions.filter((question: { planned?: boolean }) => question.planned).slice(0, 2);
  const sittings: Sitting[] = [];
  for (const { name, role } of panel) {
    const guest = await joinAs(stage.server.url, owner, interviewId, { role, name });
    const person = await openPerson(stage.browser, name);
    await person.context.addCookies([{ name: 'panelroom', value: guest.token, url: stage.server.url }]);
    sittings.push({ seat: await connectSeat(stage.server.url, guest), person });
  }
  people = sittings.map(({ person }) => person);
  const [ana, ravi, sven, kim, ola] = sittings as [Sitting, Sitting, Sitting, Sitting, Sitting];
  await give(kim, 'panelist.recuse', {});
  await give(ana, 'phase.advance', { to: 'live' });
  for (const [at, question] of asked.entries()) {
    await give(ana, 'question.select', { questionId: question.id });
    for (const [seat, { levels }] of panel.entries())
      if (levels[at] && sittings[seat])
        await give(sittings[seat], 'rating.set', { questionId: question.id, value: levels[at] });
  }
  await give(ana, 'phase.advance', { to: 'scoring' });
  for (const [seat, { verdict, name }] of panel.entries())
    if (verdict && sittings[seat])
      await give(sittings[seat], 'recommendation.set', { verdict, takeaways: `Takeaway of ${name}` });
  const seated = { ana, ravi, sven, kim, ola };
  for (const name of watching) {
    const { page } = seated[name].person;
    await page.goto(`${stage.server.url}/room/${interviewId}`);
    await page.getByText('Maya Lindqvist').first().waitFor();
  }
  return seated;
};

const give = async ({ seat }: Sitting, name: string, args: unknown): Promise<void> => {
  const answer = await seat.command(name, args);
  if (!answer.ok) throw new Error(`${name}: ${answer.refusal.message}`);
};

const openDebrief = async (watching: readonly Name[]) => {
  const seats = await endedCall(watching);
  for (const each of [seats.sven, seats.ana, seats.ravi]) await give(each, 'scorecard.submit', {});
  // Kim has stepped back and is shown no table.
  for (const name of watching.filter((each) => each !== 'kim'))
    await seats[name].person.page.getByRole('table').waitFor();
  return seats;
};

const submitButton = ({ person: { page } }: Sitting) =>
  page.getByRole('button', { name: /Submit scorecard/ });

/** When the table of all scores came onto the page, by the clock of this machine. */
const watchForScores = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const seen = () => {
      if (!document.querySelector('table')) return;
      document.body.dataset.openedAt = String(Date.now());
      watcher.disconnect();
    };
    const watcher = new MutationObserver(seen);
    watcher.observe(document.body, { subtree: true, childList: true });
  });
const watchForPress = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const pressed = () => {
      document.body.dataset.pressedAt = String(Date.now());
    };
    addEventListener('click', pressed, { capture: true });
  });
const pressedAt = (page: Page): Promise<number> =>
  page.evaluate(() => Number(document.body.dataset.pressedAt));
const openedAt = async (page: Page): Promise<number> => {
  await page.getByRole('table').waitFor();
  return page.evaluate(() => Number(document.body.dataset.openedAt));
};

describe('the reveal', () => {
  it('[D10] opens all screens within 1 s of the last submission, without a reload, and none before', async () => {
    const { ana, ravi, sven } = await endedCall(['ana', 'ravi', 'sven']);
    const screens = [ana, ravi, sven].map(({ person }) => person.page);
    for (const first of [sven, ana]) {
      await submitButton(first).click();
      await first.person.page.getByRole('button', { name: 'Reopen my scorecard' }).waitFor();
    }
    await ana.person.page.getByText('1 of 2 are in').waitFor();
    for (const page of screens) expect(await page.getByRole('table').count()).toBe(0);
    await Promise.all(screens.map(watchForScores));
    await watchForPress(ravi.person.page);
    await submitButton(ravi).click();
    const opened = await Promise.all(screens.map(openedAt));
    expectWithin('D10 open on all screens', Math.max(...opened) - (await pressedAt(ravi.person.page)), 1_000);
  });

  it('[D10] fades in 320 ms, and not at all for who asked for less motion', async () => {
    const { ravi } = await openDebrief(['ravi']);
    const { page } = ravi.person;
    const fade = () =>
      page.evaluate(() => getComputedStyle(document.querySelector('main') as Element).animationDuration);
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    expect(await fade()).toBe('0.32s');
    await page.emulateMedia({ reducedMotion: 'reduce' });
    expect(await fade()).toBe('0s');
  });
});

/** Presses Tab until the focus is on what has this name; fails after a whole round. */
const tabTo = async (page: Page, name: RegExp): Promise<void> => {
  for (let press = 0; press < 80; press += 1) {
    const focused = await page.evaluate(() => {
      const element = document.activeElement as HTMLInputElement | null;
      const label = element?.labels?.[0]?.textContent ?? element?.getAttribute('aria-label');
      return element === document.body ? '' : (label ?? element?.textContent ?? '').trim();
    });
    if (name.test(focused)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never came to ${name}.`);
};

describe('a debrief by keys alone', () => {
  it('[D11] reads in silence, looks through the rows, changes a recommendation, decides and dissents', async () => {
    const { ana, ravi, sven } = await openDebrief(['ana', 'ravi', 'sven']);
    const { page } = ana.person;
    await tabTo(page, /^Read 3 min/);
    await page.keyboard.press('Enter');
    for (const each of [ana, ravi, sven]) {
      await each.person.page.getByRole('timer').waitFor();
      const said = each.person.page.getByRole('status').filter({ hasText: /3 minutes to read\./ });
      await said.waitFor({ state: 'attached' });
    }
    expect(await page.getByLabel('Reasons').count()).toBe(0);
    await tabTo(page, /^End reading/);
    await page.keyboard.press('Enter');
    await ravi.person.page.getByRole('timer').waitFor({ state: 'detached' });

    await tabTo(page, /^Delivery pipelines/);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('region', { name: 'Incident response' }).waitFor();

    const other = ravi.person.page;
    await tabTo(other, /^Amend my recommendation/);
    await other.keyboard.press('Enter');
    await tabTo(other, /^2/);
    await other.keyboard.press('ArrowLeft');
    await tabTo(other, /What changed your mind/);
    await other.keyboard.type('One lock is not enough');
    await other.keyboard.press('Control+Enter');
    await page.getByText('Was No: One lock is not enough').waitFor();

    await tabTo(page, /^Hire/);
    await page.keyboard.press('Space');
    await tabTo(page, /^Reasons/);
    await page.keyboard.type('Strong where it counts');
    await page.keyboard.press('Control+Enter');
    await other.getByText('Strong where it counts').waitFor();
    const decision = other.getByRole('region', { name: 'Decision' });
    await decision.getByText('One lock is not enough').waitFor();
    for (const { complaints } of people) expect(complaints).toEqual([]);
  });
});

describe('every state of the debrief', () => {
  it('[D12] has no violation of WCAG 2.2 AA and no sideways scroll down to 320 px, in both themes', async () => {
    const found: string[] = [];
    const { ana, ravi, kim, ola } = await openDebrief(['ana', 'ravi', 'kim', 'ola']);
    found.push(...(await violations(kim.person.page, 'stepped back')));
    await give(ana, 'debrief.read', { minutes: 15 });
    await ana.person.page.getByRole('timer').waitFor();
    found.push(...(await violations(ana.person.page, 'reading')));
    await give(ana, 'debrief.read', { minutes: null });
    await give(ravi, 'recommendation.amend', { verdict: 'strongNo', reason: 'One lock is not enough.' });
    await give(ana, 'decision.record', {
      outcome: 'hire',
      reasons: 'Strong where it counts.',
      dissent: 'Said aloud. '.repeat(200),
    });
    await ravi.person.page.getByText(/^Said aloud/).waitFor();
    found.push(...(await violations(ola.person.page, 'observing')));
    await ravi.person.page.getByRole('button', { name: /^Delivery pipelines/ }).click();
    found.push(...(await violations(ravi.person.page, 'dissent')));
    await ravi.person.page.getByRole('button', { name: 'Amend my recommendation' }).click();
    found.push(...(await violations(ravi.person.page, 'amending')));
    expect(found).toEqual([]);
  });
});
