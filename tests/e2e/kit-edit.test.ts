import { beforeAll, describe, expect, it } from 'vitest';
import { emptyQuestion, newDraft } from '../../shared/kit/edit/new-draft.ts';
import { call, signIn } from '../support/program.ts';
import { type Person, sitDown } from './panel.ts';
import { seatOwner } from './seats.ts';
import { setStage } from './stage.ts';
import { violations } from './violations.ts';

const stage = setStage();
let token: string;

beforeAll(async () => {
  token = await signIn(stage.server.url, stage.server.ownerKey);
});

const kitId = 'senior-devops-engineer';
const kit = async () => (await call(stage.server.url, 'GET', `/api/kits/${kitId}`, { token })).json;
const draft = async () => (await call(stage.server.url, 'GET', `/api/kits/${kitId}/draft`, { token })).json;

/** The owner, signed in, in front of the editor of the built-in kit. */
const openEditor = async (): Promise<Person> => {
  const owner = await seatOwner(stage);
  await goToEditor(owner);
  return owner;
};
const goToEditor = async ({ page }: Person) => {
  await page.goto(`${stage.server.url}/kits/${kitId}/edit`);
  await page.getByRole('button', { name: 'About this kit' }).waitFor();
};
const saved = ({ page }: Person) => page.getByText('Saved', { exact: true }).waitFor();
const wording = ({ page }: Person) => page.getByLabel('What is asked');

describe('the editor', () => {
  it('[E25] takes a kit from a better question to its next version by mouse, and every edit back', async () => {
    const owner = await openEditor();
    const { page } = owner;
    const before = await kit();
    const first = before.questions[0];
    await page.locator('nav').getByText(first.title, { exact: true }).first().click();
    await wording(owner).fill('How did it go?');
    await page.getByLabel('Follow-ups, 1').fill('And then?');
    await page.getByRole('button', { name: 'Undo' }).click();
    expect(await page.getByLabel('Follow-ups, 1').inputValue()).toBe(first.probes[0]);
    await page.getByRole('button', { name: 'Redo' }).click();
    expect(await page.getByLabel('Follow-ups, 1').inputValue()).toBe('And then?');
    // A scale with a gap is told, and mended with one press.
    const four = page.locator('[data-field=anchors] textarea').nth(3);
    await four.fill('');
    await page.getByText('Level 4 is empty.').first().waitFor();
    await page.getByRole('button', { name: 'Start from level 3' }).click();
    expect(await four.inputValue()).toBe(first.anchors[3]);
    await four.fill('Better than a 3, and says why.');
    // Dragged below its neighbour of the same competency.
    const grips = page.locator('nav li button[aria-label^="Move"]');
    const [from, to] = [await grips.nth(0).boundingBox(), await grips.nth(1).boundingBox()];
    if (!from || !to) throw new Error('There are no rows to drag.');
    await page.mouse.move(from.x + 5, from.y + 5);
    await page.mouse.down();
    await page.mouse.move(to.x + 5, to.y + to.height - 2, { steps: 5 });
    await page.mouse.up();
    await saved(owner);
    expect((await kit()).questions[0].text).toBe(first.text);
    await page.getByRole('button', { name: 'Publish version 2' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('moved', { exact: true }).first().waitFor();
    expect(await dialog.locator('ins').allTextContents()).toContain('And then');
    await dialog.getByRole('button', { name: 'Publish version 2' }).click();
    await page.waitForURL(`${stage.server.url}/kits/${kitId}`);
    const after = await kit();
    const moved = after.questions.find(({ id }: { id: string }) => id === first.id);
    expect([after.version, moved.text, moved.probes[0], moved.anchors[4]]).toEqual([
      2,
      'How did it go?',
      'And then?',
      'Better than a 3, and says why.',
    ]);
    expect(after.questions[0].id).not.toBe(first.id);
    expect(owner.complaints).toEqual([]);
    await owner.context.close();
  });

  it('[E26] is worked by the keyboard alone: choose, write, add, reorder, undo, find what is missing, publish', async () => {
    const owner = await openEditor();
    const { page } = owner;
    const press = async (...keys: string[]) => {
      for (const key of keys) await page.keyboard.press(key);
    };
    const focused = () =>
      page.evaluate(
        () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent,
      );
    const tabTo = async (name: RegExp, most = 200) => {
      for (let step = 0; step < most; step++) {
        if (name.test((await focused()) ?? '')) return;
        await press('Tab');
      }
      throw new Error(`No control ${name} within ${most} steps; at ${await focused()}`);
    };
    await tabTo(/^Move/);
    const [one, two] = (await page.locator('nav li').allTextContents()).map((text) => text.slice(0, 12));
    await press('ArrowDown');
    const order = async () =>
      (await page.locator('nav li').allTextContents()).map((text) => text.replace(/^\d+/, ''));
    await expect.poll(async () => (await order())[1]).toContain(one?.replace(/^\d+/, '').trim());
    expect((await order())[0]).toContain(two?.replace(/^\d+/, '').trim());
    await press('Control+z');
    await expect.poll(async () => (await order())[0]).toContain(one?.replace(/^\d+/, '').trim());
    await tabTo(/^Add a question$/);
    await press('Enter');
    await expect.poll(() => wording(owner).evaluate((field) => field === document.activeElement)).toBe(true);
    await page.keyboard.type('What would you leave behind?');
    await tabTo(/^Add a follow-up$/);
    await press('Enter');
    await page.keyboard.type('Why that');
    await press('Enter');
    await page.keyboard.type('Who would miss it');
    await page.locator('[data-field=anchors] textarea').first().focus();
    await page.keyboard.type('Leaves everything.');
    // From one gap to the next.
    for (const [level, text] of ['Leaves some.', 'Leaves little.', 'Leaves it better.'].entries()) {
      await page
        .getByText(`Level ${level + 2} is empty.`)
        .first()
        .waitFor();
      await press('F8');
      const gap = page.getByPlaceholder(`Describe an answer that earns a ${level + 2}.`);
      await expect.poll(() => gap.evaluate((field) => field === document.activeElement)).toBe(true);
      await page.keyboard.type(text);
      await page
        .getByText(`Level ${level + 2} is empty.`)
        .first()
        .waitFor({ state: 'detached' });
    }
    await saved(owner);
    await page.getByRole('button', { name: /^Publish/ }).focus();
    await press('Enter');
    await page.getByRole('dialog').getByText('added', { exact: true }).first().waitFor();
    await tabTo(/^Publish version/);
    await press('Enter');
    await page.waitForURL(`${stage.server.url}/kits/${kitId}`);
    const { questions } = await kit();
    const added = questions.find(({ text }: { text: string }) => text === 'What would you leave behind?');
    expect([added.probes, added.anchors[4]]).toEqual([
      ['Why that', 'Who would miss it'],
      'Leaves it better.',
    ]);
    await owner.context.close();
  });

  it('[E27] keeps the draft when the window is closed at once, and tells two windows of one another', async () => {
    const owner = await openEditor();
    await owner.page.getByLabel('Title', { exact: true }).fill('Written and closed');
    // Before the pause after which it is sent.
    await owner.page.close();
    await expect.poll(async () => (await draft()).draft?.title).toBe('Written and closed');
    const again = await sitDown(owner.context, owner.name);
    await goToEditor(again);
    expect(await again.page.getByLabel('Title', { exact: true }).inputValue()).toBe('Written and closed');
    const other = await sitDown(owner.context, owner.name);
    await goToEditor(other);
    await again.page.getByLabel('Title', { exact: true }).fill('Of one window');
    await expect.poll(async () => (await draft()).draft.title).toBe('Of one window');
    await other.page.getByLabel('Role').fill('Of the other');
    await other.page.getByText('This draft was changed in another window.').waitFor();
    await other.page.getByText('Of one').first().waitFor();
    await other.page.getByRole('button', { name: 'Keep mine' }).click();
    await saved(other);
    expect((await draft()).draft).toMatchObject({ title: 'Written and closed', role: 'Of the other' });
    await other.page.getByRole('button', { name: 'Undo' }).click();
    await saved(other);
    expect((await draft()).draft.title).toBe('Of one window');
    await owner.context.close();
  });

  it('[E28] shows the same kit as Markdown and as a form, and says which lines are not understood', async () => {
    const owner = await openEditor();
    const { page } = owner;
    const small = {
      ...newDraft('small' as never, 'Small'),
      questions: [emptyQuestion('one' as never, null)],
    };
    await call(stage.server.url, 'PUT', '/api/kits/small/draft', {
      token,
      body: { revision: 0, base: 0, draft: small },
    });
    await page.goto(`${stage.server.url}/kits/small/edit`);
    await page.getByText('Markdown', { exact: true }).click();
    const text = page.getByLabel('The kit as Markdown');
    const source = await text.inputValue();
    expect(source).toContain('TODO');
    await text.fill(source.replace(/^minutes: .*$/m, 'minutes: 75').replace('TODO', 'What did you try?'));
    await page.getByText('Form', { exact: true }).click();
    expect(await page.getByLabel('Length in minutes').inputValue()).toBe('75');
    await page.getByText('Markdown', { exact: true }).click();
    await text.fill((await text.inputValue()).replace(/^minutes: .*$/m, 'minutes: soon'));
    const line = source.split('\n').findIndex((each) => each.startsWith('minutes:')) + 1;
    await page.getByText(`Line ${line}.`).waitFor();
    await text.fill((await text.inputValue()).replace('minutes: soon', 'minutes: 50'));
    await page.getByText(`Line ${line}.`).waitFor({ state: 'detached' });
    await saved(owner);
    const kept = (await call(stage.server.url, 'GET', '/api/kits/small/draft', { token })).json;
    expect([kept.draft.minutes, kept.draft.questions[0].text]).toEqual([50, 'What did you try?']);
    await owner.context.close();
  });

  it('[E29] has no violation of WCAG 2.2 AA and no sideways scroll in form, Markdown, changes and dialog, in both themes', async () => {
    const owner = await openEditor();
    const { page } = owner;
    const found = await violations(page, 'editor, kit');
    await page.locator('nav li button').nth(1).click();
    await page.locator('[data-field=anchors] textarea').nth(3).fill('');
    await page.getByText('Level 4 is empty.').first().waitFor();
    found.push(...(await violations(page, 'editor, question')));
    await page.getByText('Markdown', { exact: true }).click();
    await page.getByLabel('The kit as Markdown').waitFor();
    found.push(...(await violations(page, 'editor, Markdown')));
    await page.getByText('Changes', { exact: true }).click();
    found.push(...(await violations(page, 'editor, changes')));
    await page.getByRole('button', { name: /^Publish/ }).click();
    await page.getByRole('dialog').waitFor();
    found.push(...(await violations(page, 'editor, publish')));
    await page.keyboard.press('Escape');
    await page.setViewportSize({ width: 320, height: 800 });
    await page.getByRole('button', { name: 'All questions' }).click();
    found.push(...(await violations(page, 'editor, outline', [320])));
    expect(found).toEqual([]);
    await owner.context.close();
  });
});
