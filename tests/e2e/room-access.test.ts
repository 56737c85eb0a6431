import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { endCall, type Person, questionShown } from './panel.ts';
import { leave, type Seat, seatPanel, startTogether } from './seats.ts';
import { setStage } from './stage.ts';
import { sidewaysScrolls } from './violations.ts';

const stage = setStage();
let people: readonly Person[] = [];

afterEach(() => leave(people));

const ana: Seat = { name: 'Ana Duarte', role: 'lead' };
const ravi: Seat = { name: 'Ravi Menon', role: 'panelist' };

/** A live room with these two, both on the first question. */
const liveRoom = async (lead: Seat = ana, panelist: Seat = ravi): Promise<readonly [Person, Person]> => {
  ({ people } = await seatPanel(stage, [lead, panelist]));
  await startTogether(people);
  return people as readonly [Person, Person];
};

/** Controls that a pointer can reach, and their boxes; what stands in running text may be small. */
const smallTargets = (page: Page, least: number): Promise<string[]> =>
  page.evaluate((size) => {
    const found: string[] = [];
    const all = document.querySelectorAll<HTMLElement>(
      'button, a[href], input, select, textarea, summary, [role^=menuitem], label:has(input)',
    );
    for (const element of all) {
      // A control inside its label is pressed by the whole label.
      const target = element.closest('label:has(input)') ?? element;
      const box = target.getBoundingClientRect();
      const style = getComputedStyle(element);
      if (box.width === 0 || style.visibility === 'hidden' || element.closest('[popover]:not(:popover-open)'))
        continue;
      if (box.width < size - 0.5 || box.height < size - 0.5)
        found.push(
          `${element.tagName} ${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40)}: ${Math.round(box.width)} x ${Math.round(box.height)}`,
        );
    }
    return [...new Set(found)];
  }, least);

describe('access to the room', () => {
  it('[Q1] every target has 24 px, and 44 px under a finger', async () => {
    const touch = { viewport: { width: 390, height: 800 }, hasTouch: true, isMobile: true };
    const [lead, panelist] = await liveRoom(ana, { ...ravi, options: touch });
    expect(await smallTargets(lead.page, 24)).toEqual([]);
    expect(await smallTargets(panelist.page, 44)).toEqual([]);
    await endCall(lead);
    await lead.page.getByRole('button', { name: /Submit scorecard/ }).waitFor();
    await panelist.page.getByRole('button', { name: /Submit scorecard/ }).waitFor();
    expect(await smallTargets(lead.page, 24)).toEqual([]);
    expect(await smallTargets(panelist.page, 44)).toEqual([]);
  });

  it('[Q2] the focus is always visible and never under the dock, at 320 by 480', async () => {
    const small = { viewport: { width: 320, height: 480 } };
    const [lead, panelist] = await liveRoom({ ...ana, options: small }, { ...ravi, options: small });
    for (const { page } of [lead, panelist]) {
      const hidden: string[] = [];
      let stops = 0;
      for (let press = 0; press < 120; press += 1) {
        await page.keyboard.press('Tab');
        const seen = await page.evaluate(() => {
          const element = document.activeElement;
          if (!element || element === document.body) return null;
          const box = (element.closest('label:has(input)') ?? element).getBoundingClientRect();
          const [x, y] = [box.left + box.width / 2, box.top + Math.min(box.height / 2, 12)];
          const top = document.elementFromPoint(x, y);
          const isShown =
            top !== null &&
            (element === top ||
              element.contains(top) ||
              top.contains(element) ||
              top.closest('label')?.contains(element) === true);
          const name = `${element.tagName} ${element.getAttribute('aria-label') ?? element.textContent?.trim().slice(0, 40)}`;
          // A control's mark stands on itself, on its label, or on the frame of its field.
          const isMarked = [element, element.parentElement, element.closest('[data-cover-group]')].some(
            (each) => {
              if (!each) return false;
              const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(each);
              return (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0) || boxShadow !== 'none';
            },
          );
          return { name, isShown, isMarked };
        });
        if (!seen) break;
        stops += 1;
        if (!seen.isShown) hidden.push(`${seen.name} is covered`);
        if (!seen.isMarked) hidden.push(`${seen.name} has no mark`);
      }
      expect(stops).toBeGreaterThan(8);
      expect(hidden).toEqual([]);
    }
  });

  it('[Q3] one live region says the panel’s questions and nothing of what others type', async () => {
    const [lead, panelist] = await liveRoom();
    // What the start of the call had to say must be over.
    await panelist.page.waitForFunction(() =>
      document.querySelector('[role="status"]')?.textContent?.startsWith('Question 1'),
    );
    await panelist.page.evaluate(() => {
      const said: string[] = [];
      Object.assign(window, { said });
      const regions = document.querySelectorAll('[aria-live="polite"], [role="status"]');
      for (const region of regions)
        new MutationObserver(() => {
          const text = region.textContent?.trim();
          if (text && said.at(-1) !== text) said.push(text);
        }).observe(region, { childList: true, characterData: true, subtree: true });
    });
    await lead.page.keyboard.type('A note that only its author sees');
    await lead.page.keyboard.press('Enter');
    await lead.page.getByRole('radio', { name: /^3/ }).check({ force: true });
    await panelist.page.getByRole('button', { name: /^Panel/ }).waitFor();
    await lead.page.getByRole('button', { name: /^Next: 2/ }).click();
    await questionShown(panelist, 2);
    await panelist.page.waitForFunction(() =>
      (window as unknown as { said: string[] }).said.some((text) => text.startsWith('Question 2')),
    );
    const said = await panelist.page.evaluate(() => (window as unknown as { said: string[] }).said);
    expect(said.length).toBe(1);
    expect(said[0]).toMatch(/^Question 2, /);
    expect(
      await panelist.page.evaluate(
        () => document.querySelectorAll('[aria-live]:not([aria-live="off"]), [role="status"]').length,
      ),
      'one polite region',
    ).toBe(1);
  });

  it('[Q4] forced colours still show what is chosen, what is live and what is scored', async () => {
    const [lead, panelist] = await liveRoom();
    await panelist.page.emulateMedia({ forcedColors: 'active' });
    await panelist.page.getByRole('radio', { name: /^3/ }).check({ force: true });
    const edges = await panelist.page.evaluate(() => {
      const bordered = (element: Element | null, pseudo?: string) => {
        if (!element) return 0;
        const { borderTopWidth, outlineWidth, outlineStyle } = getComputedStyle(element, pseudo);
        return Math.max(
          Number.parseFloat(borderTopWidth),
          outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth),
        );
      };
      const cell = (level: string) => document.querySelector(`label[data-level="${level}"]`);
      return {
        chosen: Math.max(bordered(cell('3')), bordered(cell('3'), '::after')),
        other: Math.max(bordered(cell('2')), bordered(cell('2'), '::after')),
        live: bordered(document.querySelector('[data-kind="current"]')),
        // In the panel's list: the own score beside one that is still to come.
        scored: [...document.querySelectorAll('aside [data-value]')].map(
          (chip) => `${chip.textContent} ${bordered(chip) > 0 ? 'edged' : 'bare'}`,
        ),
      };
    });
    expect(edges.chosen).toBeGreaterThan(edges.other);
    expect(edges.live).toBeGreaterThan(0);
    expect(edges.scored).toEqual([' edged', '3 edged']);
    expect(lead.complaints).toEqual([]);
  });

  it('[Q5] reduced motion leaves no animation running', async () => {
    const still = { reducedMotion: 'reduce' } as const;
    const [lead, panelist] = await liveRoom(ana, { ...ravi, options: still });
    await panelist.page.evaluate(() => {
      const seen: string[] = [];
      Object.assign(window, { seen });
      const look = () => {
        for (const each of document.getAnimations())
          if (Number(each.effect?.getComputedTiming().duration) > 0)
            seen.push(String(each.effect?.getComputedTiming().duration));
        requestAnimationFrame(look);
      };
      look();
    });
    await lead.page.getByRole('button', { name: /^Next: 2/ }).click();
    await questionShown(panelist, 2);
    await panelist.page.getByRole('radio', { name: /^3/ }).check({ force: true });
    expect(await panelist.page.evaluate(() => (window as unknown as { seen: string[] }).seen)).toEqual([]);
  });

  it('[Q6] nothing scrolls sideways at 320 px, nor with text at 200 % at every width', async () => {
    const [lead, panelist] = await liveRoom();
    const overflow = ({ page }: Person) => sidewaysScrolls(page);
    for (const person of [lead, panelist]) {
      for (const width of [320, 390, 600, 720, 900, 1180, 1440]) {
        await person.page.setViewportSize({ width, height: 800 });
        expect(await overflow(person), `${width} px`).toEqual([]);
      }
      // What a browser's zoom of 200 % does to a window of 1280 px: half the width in CSS pixels.
      await person.page.setViewportSize({ width: 640, height: 400 });
      expect(await overflow(person), '200 %').toEqual([]);
      // And text alone twice as large, as some browsers do it: every element's own size, doubled at once.
      await person.page.setViewportSize({ width: 1280, height: 800 });
      const sizes = () =>
        person.page.evaluate(() =>
          Number.parseFloat(getComputedStyle(document.querySelector('h2') as Element).fontSize),
        );
      const before = await sizes();
      await person.page.evaluate(() => {
        const all = [...document.querySelectorAll<HTMLElement>('body *')];
        const doubled = all.map((element) => {
          const { fontSize, lineHeight } = getComputedStyle(element);
          return [Number.parseFloat(fontSize) * 2, Number.parseFloat(lineHeight) * 2] as const;
        });
        for (const [index, element] of all.entries()) {
          const [size, line] = doubled[index] ?? [0, 0];
          element.style.setProperty('font-size', `${size}px`);
          if (!Number.isNaN(line)) element.style.setProperty('line-height', `${line}px`);
        }
      });
      expect(await sizes()).toBe(2 * before);
      expect(await overflow(person), 'text 200 %').toEqual([]);
    }
  });

  it('[Q7] with single keys turned off no bare key does anything', async () => {
    const [, { page }] = await liveRoom();
    await page.getByRole('button', { name: 'More' }).click();
    await page.getByRole('menuitemcheckbox', { name: 'Single keys' }).click();
    await page.locator('body').press('Escape');
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    for (const key of ['3', 'n', '+', 'ArrowDown', '0']) await page.keyboard.press(key);
    expect(await page.getByRole('radio', { checked: true }).count()).toBe(0);
    expect(await page.getByRole('textbox', { name: 'Note' }).inputValue()).toBe('');
    await page.getByText('Question 1', { exact: true }).first().waitFor();
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').waitFor();
  });
});
