import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import type { TestBrowser } from '../support/browser.ts';

/** Somebody in front of a browser of their own. */
export interface Person {
  readonly name: string;
  readonly page: Page;
  readonly context: BrowserContext;
  /** Every frame the server sent to this browser, as text. */
  readonly frames: string[];
  /** What the page complained of: errors, and anything the content policy refused. */
  readonly complaints: string[];
}

export const openPerson = async (
  { browser }: TestBrowser,
  name: string,
  options: BrowserContextOptions = {},
): Promise<Person> => {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
  return sitDown(context, name);
};

/** A page in a browser that may have been used before: another tab, or the one after a crash. */
export const sitDown = async (context: BrowserContext, name: string): Promise<Person> => {
  const page = await context.newPage();
  const frames: string[] = [];
  const complaints: string[] = [];
  page.on('websocket', (socket) =>
    socket.on('framereceived', ({ payload }) => frames.push(payload.toString())),
  );
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    // A connection that a test cuts is no fault of the page.
    const isNetwork = /WebSocket connection|Failed to load resource|ERR_/.test(message.text());
    if (message.type() === 'error' && !isNetwork) complaints.push(message.text());
  });
  return { name, page, context, frames, complaints };
};

/** From the owner's link to the lobby of a new room, as its lead. */
export const openRoom = async (
  lead: Person,
  signInLink: string,
  { candidate, kit }: { readonly candidate: string; readonly kit: string },
): Promise<void> => {
  const { page } = lead;
  await page.goto(signInLink);
  await page.getByRole('link', { name: 'New interview' }).first().click();
  await page.getByLabel('Kit', { exact: true }).selectOption({ label: kit });
  await page.getByLabel('Candidate’s name').fill(candidate);
  const needsNote = page.getByRole('switch', { name: 'Scores need a note' });
  if (await needsNote.isChecked()) await needsNote.click();
  await page
    .getByRole('button', { name: /open room/i })
    .last()
    .click();
  await page.getByLabel('Your name').fill(lead.name);
  await page.getByRole('button', { name: 'Open room' }).last().click();
  await page.waitForURL(/\/room\//);
};

/** The link in the lobby for one kind of seat. */
export const inviteLink = async (
  { page }: Person,
  role: 'Panelist' | 'Observer' | 'Shadow',
): Promise<string> => {
  await page.getByRole('radio', { name: role }).check({ force: true });
  const field = page.getByRole('textbox', { name: 'Invite link' });
  await field.waitFor();
  await page.waitForFunction(
    (element) => (element as HTMLInputElement).value.includes('/join#'),
    await field.elementHandle(),
  );
  return field.inputValue();
};

/** From the link to the seat: the name and Enter. */
export const join = async ({ page, name }: Person, link: string): Promise<void> => {
  await page.goto(link);
  await page.getByLabel(/name/i).fill(name);
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/room\//);
};

export const startInterview = async (lead: Person, others: readonly Person[]): Promise<void> => {
  for (const other of others) await lead.page.getByText(other.name).first().waitFor();
  await lead.page.getByRole('button', { name: /Start interview/ }).click();
  for (const person of [lead, ...others]) await questionShown(person, 1);
};

/** Resolves once the question with this number is on the person's stage. */
export const questionShown = ({ page }: Person, number: number): Promise<void> =>
  page.getByText(`Question ${number}`, { exact: true }).first().waitFor();

/** Types a note the way people do: by just starting to type. Resolves once the server has it. */
export const writeNote = async ({ page }: Person, text: string): Promise<void> => {
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
  await page.getByText(text.replace(/^[+-]/, ''), { exact: true }).waitFor();
};

export const endCall = async ({ page }: Person): Promise<void> => {
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: 'End the call' }).click();
};

/** Fills what the scorecard lacks and submits it. */
export const submitScorecard = async (
  { page }: Person,
  recommendation: 'Strong no' | 'No' | 'Yes' | 'Strong yes',
  takeaways: string,
): Promise<void> => {
  const verdicts = page.getByRole('radio', { name: new RegExp(`^[1-4]\\s*${recommendation}\\s*$`) });
  await verdicts.check({ force: true });
  await page.getByLabel('Takeaways').fill(takeaways);
  await page.getByRole('button', { name: /Submit scorecard/ }).click();
};
