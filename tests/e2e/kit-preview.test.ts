import { describe, expect, it } from 'vitest';
import { call, connectSeat, joinAs, makeInterview, signIn } from '../support/program.ts';
import { seatOwner } from './seats.ts';
import { setStage } from './stage.ts';
import { violations } from './violations.ts';

const stage = setStage();

/** Four questions, one of them a follow-up, one twice. */
const source = [
  '# Night shift',
  '',
  ...[
    'What keeps you awake?',
    'Whom do you call first?',
    'And if nobody answers?',
    'What keeps you awake?',
  ].flatMap((question, index) => [
    `## ${index + 1}. ${question}`,
    '',
    'Somebody who has done it names a night.',
    '',
  ]),
].join('\n');

describe('the preview', () => {
  it('[E37] drops a doubtful question, makes one a follow-up and takes a mend back, by mouse, before anything is saved', async () => {
    const owner = await seatOwner(stage);
    const { page } = owner;
    await page.goto(`${stage.server.url}/kits/import`);
    await page.getByLabel('Questions').fill(source);
    await page.getByRole('button', { name: 'Show what is recognised' }).click();
    await page.getByRole('heading', { name: '4 questions, 0 competencies' }).waitFor();
    expect(await violations(page, 'preview')).toEqual([]);
    await page
      .getByRole('button', { name: /^Leave it out/ })
      .first()
      .click();
    await page.getByRole('heading', { name: '3 questions, 0 competencies' }).waitFor();
    await page.getByRole('button', { name: 'Take the last mend back' }).click();
    await page.getByRole('heading', { name: '4 questions, 0 competencies' }).waitFor();
    await page.locator('summary').filter({ hasText: 'And if nobody answers?' }).click();
    await page.getByRole('button', { name: 'Make it a follow-up of the one before' }).click();
    await page.getByRole('heading', { name: '3 questions, 0 competencies' }).waitFor();
    await page.getByRole('button', { name: /^Import 3 questions/ }).click();
    await page.getByRole('link', { name: 'Edit' }).waitFor();
    const token = await signIn(stage.server.url, stage.server.ownerKey);
    const kit = (
      await call(stage.server.url, 'GET', new URL(page.url()).pathname.replace('/kits', '/api/kits'), {
        token,
      })
    ).json;
    const texts = kit.questions.map(({ text }: { text: string }) => text);
    expect(texts).not.toContain('And if nobody answers?');
    expect(kit.questions[1].probes).toContain('And if nobody answers?');
    await page.getByRole('link', { name: 'Edit' }).waitFor();
    await page
      .getByRole('link', { name: /New interview/ })
      .first()
      .waitFor();
    expect(owner.complaints).toEqual([]);
    await owner.context.close();
  });

  it('[E38] is read by another structure and saved by the keyboard alone', async () => {
    const owner = await seatOwner(stage);
    const { page } = owner;
    await page.goto(`${stage.server.url}/kits/import`);
    // Two headings with two bullets each: either of them may be the questions.
    const asks = [
      '## What keeps you awake?',
      '- What then?',
      '- Why so?',
      '## Whom do you call?',
      '- How soon?',
      '- Why them?',
    ];
    await page.getByLabel('Questions').fill(asks.join('\n\n'));
    await page.keyboard.press('Control+Enter');
    await page.getByRole('heading', { name: /^\d+ questions?, / }).waitFor();
    const readBy = page.getByLabel('Read by');
    const before = await readBy.inputValue();
    await readBy.focus();
    await page.keyboard.press('ArrowDown');
    await expect
      .poll(async () => ((await readBy.count()) > 0 ? readBy.inputValue() : before), { timeout: 20_000 })
      .not.toBe(before);
    await page.getByRole('heading', { name: /^4 questions/ }).waitFor();
    await page.keyboard.press('Control+Enter');
    await page.getByRole('link', { name: 'Edit' }).waitFor();
    await owner.context.close();
  });
});

describe('the plan of a new interview', () => {
  it('[E39] is found by words, ordered by keys, summed against the time, and marks what the candidate was asked', async () => {
    const token = await signIn(stage.server.url, stage.server.ownerKey);
    const candidate = { name: 'Maya Lindqvist', ref: 'maya' };
    const earlier = await makeInterview(stage.server.url, token, { candidate });
    const lead = await connectSeat(
      stage.server.url,
      await joinAs(stage.server.url, token, earlier, { role: 'lead', name: 'Ana Duarte' }),
    );
    await lead.command('lead.take', {});
    await lead.command('phase.advance', { to: 'live' });
    await lead.command('question.select', { questionId: 'taking-charge' });
    lead.close();
    const owner = await seatOwner(stage);
    const { page } = owner;
    await page.goto(`${stage.server.url}/interviews/new?kit=senior-devops-engineer`);
    await page.getByLabel('Reference, optional').fill('maya');
    await page.getByLabel('Candidate’s name').fill('Maya Lindqvist');
    await page.getByText('Choose and order the questions').click();
    const plan = page.getByRole('list', { name: 'The plan of this interview' });
    const rows = plan.getByRole('listitem');
    const names = async () => (await rows.allTextContents()).map((text) => text.replace(/\d+ min$/, ''));
    await rows.first().waitFor();
    const asked = rows.filter({ hasText: 'asked before' });
    await expect.poll(() => asked.count()).toBe(1);
    expect(await asked.textContent()).toContain('Taking charge of an outage');
    const before = await names();
    await page.getByLabel('Find in this kit').fill('cluster');
    await page
      .getByRole('button', { name: /^Take .* into the plan$/ })
      .first()
      .click();
    await expect.poll(names).toHaveLength(before.length + 1);
    const added = (await names()).at(-1);
    await rows.last().getByRole('button', { name: /^Move/ }).focus();
    await page.keyboard.press('ArrowUp');
    await expect.poll(async () => (await names()).at(-2)).toBe(added);
    expect(await violations(page, 'plan')).toEqual([]);
    await owner.context.close();
  });
});

describe('the library', () => {
  it('[E40] leads from a title to a new kit, finds questions of all kits, and has no violation of WCAG 2.2 AA', async () => {
    const owner = await seatOwner(stage);
    const { page } = owner;
    await page.goto(`${stage.server.url}/kits`);
    await page.getByText(/questions found$/).waitFor();
    await page.getByRole('searchbox', { name: 'Words' }).fill('outage');
    await page.getByRole('link', { name: 'Taking charge of an outage' }).waitFor();
    expect(await violations(page, 'library')).toEqual([]);
    await page.getByRole('button', { name: 'New kit' }).click();
    await page.keyboard.type('Harbour pilot');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/kits\/harbour-pilot\/edit$/);
    await page.getByRole('button', { name: 'Add a question' }).click();
    await page.keyboard.type('How do you read fog?');
    await page.getByText('Saved', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Publish version 1' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Publish version 1' }).click();
    await page.getByRole('heading', { name: 'Harbour pilot' }).waitFor();
    // The copy has an id of its own; deleting asks first.
    await page.getByRole('link', { name: 'Edit' }).click();
    await page.getByRole('button', { name: 'More' }).click();
    await page.getByRole('menuitem', { name: 'Duplicate this kit' }).click();
    await page.waitForURL(/copy-of-harbour-pilot\/edit$/);
    await page.goto(`${stage.server.url}/kits/harbour-pilot/edit`);
    await page.getByRole('button', { name: 'More' }).click();
    await page.getByRole('menuitem', { name: 'Delete this kit' }).click();
    await page.getByRole('dialog').getByText('Interviews that were begun with it keep their copy.').waitFor();
    await page.getByRole('dialog').getByRole('button', { name: 'Delete this kit' }).click();
    await page.waitForURL(`${stage.server.url}/`);
    const token = await signIn(stage.server.url, stage.server.ownerKey);
    expect((await call(stage.server.url, 'GET', '/api/kits/harbour-pilot', { token })).status).toBe(404);
    await owner.context.close();
  });
});
