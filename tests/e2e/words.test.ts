import { describe, expect, it } from 'vitest';
import { chooseLanguage, faultsInBrackets, speakIn, visitInBrackets } from './brackets.ts';
import {
  endCall,
  inviteLink,
  join,
  openPerson,
  openRoom,
  type Person,
  startInterview,
  submitScorecard,
  writeNote,
} from './panel.ts';
import { seatPanel, startTogether } from './seats.ts';
import { setStage } from './stage.ts';

const stage = setStage();

const names = ['Ana Duarte', 'Ravi Menon', 'Maya Lindqvist', 'Ana', 'Ravi', 'AD', 'RM'];
const written = ['Named a goal', 'Ana wrote this', 'Ravi wrote this', 'Panelroom'];
/** Kits are listed by their titles alone. */
const kits = [
  'Senior DevOps Engineer',
  'Senior Backend Engineer',
  'Engineering Manager',
  'General Behavioural Interview',
];

/** Looks at the person's screen, which stands there in brackets. */
const look = async (person: Person, screen: string, faults: string[]) => {
  faults.push(...(await faultsInBrackets(person.page, screen, [...kits, ...written, ...names])));
};

/** Turns the person's screen into brackets, looks at it, and goes on in English. */
const lookAside = async (person: Person, screen: string, faults: string[]) => {
  await speakIn(person, 'en-XB');
  await look(person, screen, faults);
  await speakIn(person, 'en');
};

/** On the first question of a live room, alone. */
const leadOfLiveRoom = async (): Promise<Person> => {
  const { people } = await seatPanel(stage, [{ name: 'Ana Duarte', role: 'lead' }], {
    candidate: { name: 'Maya Lindqvist' },
  });
  await startTogether(people);
  return people[0] as Person;
};

/** Beside a question’s state in one line of the list that finds questions. */
const competencies = [
  'Delivery pipelines',
  'Incident response',
  'Infrastructure as code',
  'Platform and clusters',
  'Observability',
  'Security and compliance',
  'Cost and capacity',
  'Working with people',
];

describe('another language', () => {
  it('[W20] says every word of every screen, from right to left, at every width', async () => {
    const faults: string[] = [];
    const lead = await openPerson(stage.browser, 'Ana Duarte');
    const guest = await openPerson(stage.browser, 'Ravi Menon');
    const { page } = lead;
    await page.goto(stage.server.url);
    await speakIn(lead, 'en-XB');
    await look(lead, 'signed out', faults);
    await page.goto(`${stage.server.url}/#owner=${stage.server.ownerKey}`);
    await page.locator('a[href="/interviews/new"]').first().waitFor();
    await look(lead, 'home, empty', faults);
    for (const [screen, path] of [
      ['not found', 'nowhere'],
      ['second device', 'device'],
      ['kit editor', 'kits/senior-devops-engineer/edit'],
      ['kit import', 'kits/import'],
      ['new interview', 'interviews/new'],
      ['kit', 'kits/senior-devops-engineer'],
    ] as const) {
      await visitInBrackets(lead, `${stage.server.url}/${path}`);
      await look(lead, screen, faults);
    }
    await chooseLanguage(lead, 'en');

    await openRoom(lead, stage.server.url, { candidate: 'Maya Lindqvist', kit: 'Senior DevOps Engineer' });
    const link = await inviteLink(lead, 'Panelist');
    await lookAside(lead, 'lobby', faults);
    await guest.page.goto(link);
    await guest.page.getByLabel(/name/i).waitFor();
    await lookAside(guest, 'join', faults);
    await join(guest, link);
    await startInterview(lead, [guest]);
    await guest.page.keyboard.press('3');
    await writeNote(guest, '+Named a goal');
    await lookAside(lead, 'room of the lead', faults);
    await lookAside(guest, 'room of a panelist', faults);
    await page.keyboard.press('2');
    await endCall(lead);
    await guest.page.getByRole('button', { name: /Submit scorecard/ }).waitFor();
    await lookAside(guest, 'scorecard', faults);
    await submitScorecard(guest, 'Yes', 'Ravi wrote this');
    await guest.page.getByRole('button', { name: 'Reopen my scorecard' }).waitFor();
    await lookAside(guest, 'waiting for scores', faults);
    await submitScorecard(lead, 'No', 'Ana wrote this');
    await page.getByLabel('Reasons').waitFor();
    await speakIn(lead, 'en-XB');
    await look(lead, 'debrief', faults);
    await visitInBrackets(lead, stage.server.url);
    await page.getByText('Maya Lindqvist').first().waitFor();
    await look(lead, 'home', faults);
    expect(faults).toEqual([]);
    expect([...lead.complaints, ...guest.complaints]).toEqual([]);
    for (const person of [lead, guest]) await person.context.close();
  });

  it('[W21] from right to left the left arrow is the lead’s next, and the button shows it', async () => {
    const lead = await leadOfLiveRoom();
    const { page } = lead;
    await speakIn(lead, 'en-XB');
    const question = (number: number) =>
      page.getByText(new RegExp(`⟦\\P{L}*Q\\p{L}+ ${number}⟧`, 'u')).first();
    await question(1).waitFor();
    await page.locator('button kbd', { hasText: '←' }).waitFor();
    await page.keyboard.press('ArrowLeft');
    await question(2).waitFor();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowLeft');
    // Keys are taken in order: had the right one moved on too, this would be the fourth question.
    await question(3).waitFor();
    await lead.context.close();
  });

  it('[W23] says every word of the windows over the room', async () => {
    const faults: string[] = [];
    const lead = await leadOfLiveRoom();
    const { page } = lead;
    await speakIn(lead, 'en-XB');
    for (const [screen, key] of [
      ['all keys', 'Control+/'],
      ['find', 'Control+k'],
    ] as const) {
      await page.keyboard.press(key);
      await page.locator('dialog[open]').waitFor();
      faults.push(...(await faultsInBrackets(page, screen, [...competencies, ...kits, ...names])));
      await page.keyboard.press('Escape');
      await page.locator('dialog[open]').waitFor({ state: 'detached' });
    }
    expect(faults).toEqual([]);
    await lead.context.close();
  });

  it('[W24] what points along the reading direction turns with it, whichever language it is', async () => {
    const guest = await openPerson(stage.browser, 'Ravi Menon');
    await guest.page.goto(`${stage.server.url}/practice`);
    await guest.page.locator('summary').first().waitFor();
    const chevron = () =>
      guest.page
        .locator('summary > :has(> svg)')
        .first()
        .evaluate((element) => getComputedStyle(element).transform);
    expect(await chevron()).toBe('matrix(0, -1, 1, 0, 0, 0)');
    await speakIn(guest, 'en-XB');
    await guest.page.locator('summary').first().waitFor();
    expect(await chevron()).toBe('matrix(0, 1, -1, 0, 0, 0)');
    await guest.context.close();
  });

  it('[W22] is spoken without being chosen when the device speaks it, until the menu is asked for another', async () => {
    const guest = await openPerson(stage.browser, 'Ravi Menon', { locale: 'de-DE' });
    await guest.page.goto(stage.server.url);
    await guest.page.getByRole('button', { name: 'Anmelden' }).waitFor();
    expect(await guest.page.locator('html').getAttribute('lang')).toBe('de');
    await guest.page.getByRole('button', { name: 'Darstellung und Konto' }).click();
    await guest.page.getByRole('menuitemcheckbox', { name: 'English' }).click();
    await guest.page.getByRole('button', { name: 'Sign in' }).waitFor();
    await guest.page.reload();
    await guest.page.getByRole('button', { name: 'Sign in' }).waitFor();
    expect(guest.complaints).toEqual([]);
    await guest.context.close();
  });
});
