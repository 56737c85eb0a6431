import type { BrowserContextOptions } from 'playwright-core';
import type { InterviewId } from '../../shared/id.ts';
import type { Role } from '../../shared/records/panelist.ts';
import type { TestBrowser } from '../support/browser.ts';
import { joinAs, makeInterview, signIn } from '../support/program.ts';
import type { ServerProcess } from '../support/server-process.ts';
import { openPerson, type Person, questionShown } from './panel.ts';

export interface Seat {
  readonly name: string;
  readonly role: Role;
  readonly options?: BrowserContextOptions;
}

const holdToken = ({ context }: Person, { url }: ServerProcess, value: string): Promise<void> =>
  context.addCookies([{ name: 'panelroom', value, url }]);

/**
 * A room in which everybody sits in front of an open page, without the way there: for tests of what comes after it.
 * `settings` are those of POST /api/interviews.
 */
export const seatPanel = async (
  { server, browser }: { readonly server: ServerProcess; readonly browser: TestBrowser },
  seats: readonly Seat[],
  settings: { readonly [name: string]: unknown } = {},
): Promise<{ readonly interviewId: InterviewId; readonly people: readonly Person[] }> => {
  const owner = await signIn(server.url, server.ownerKey);
  const interviewId = await makeInterview(server.url, owner, settings);
  const people: Person[] = [];
  for (const { name, role, options } of seats) {
    const { token } = await joinAs(server.url, owner, interviewId, { role, name });
    const person = await openPerson(browser, name, options);
    await holdToken(person, server, token);
    await person.page.goto(`${server.url}/room/${interviewId}`);
    people.push(person);
  }
  return { interviewId, people };
};

/** The owner in front of a browser in which they are signed in, without the way there. */
export const seatOwner = async ({
  server,
  browser,
}: {
  readonly server: ServerProcess;
  readonly browser: TestBrowser;
}): Promise<Person> => {
  const owner = await openPerson(browser, 'Ana Duarte');
  await holdToken(owner, server, await signIn(server.url, server.ownerKey));
  return owner;
};

/** Starts the interview as its lead and waits until the first question is on every page. */
export const startTogether = async ([lead, ...others]: readonly Person[]): Promise<void> => {
  if (!lead) throw new Error('Nobody is in the room.');
  await lead.page.getByRole('button', { name: /Start interview/ }).click();
  for (const person of [lead, ...others]) await questionShown(person, 1);
};

export const leave = async (people: readonly Person[]): Promise<void> => {
  for (const person of people) await person.context.close();
};
