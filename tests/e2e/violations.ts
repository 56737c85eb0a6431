import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

/** A desk, half a desk and the narrowest window that the brief knows; colours are looked at in the first. */
const deskToPhone = [1440, 720, 320];
/** Here all is where it is in the narrowest one, so that only what does not fit could differ. */
const phone = 390;

/** Rules of axe by the names or tags that it gives them. */
interface Rules {
  readonly runOnly: { readonly type: 'tag' | 'rule'; readonly values: readonly string[] };
  readonly rules?: { readonly [rule: string]: { readonly enabled: boolean } };
}

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const everything: Rules = { runOnly: { type: 'tag', values: wcag } };
/** Nothing but these differs between the themes. */
const colours: Rules = { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } };
/** No colour goes by the width, and to find what lies behind each word takes as long as all else. */
const allButColours: Rules = { ...everything, rules: { 'color-contrast': { enabled: false } } };
/** Controls are held to what is good practice too, except where each of their states would be on a page of its own. */
const asControls: Rules = {
  runOnly: { type: 'tag', values: [...wcag, 'best-practice'] },
  rules: {
    'heading-order': { enabled: false },
    'landmark-unique': { enabled: false },
    'landmark-banner-is-top-level': { enabled: false },
  },
};

let axe: Promise<string> | undefined;
const axeSource = () => {
  axe ??= readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  return axe;
};

/** Once a document. Evaluated by the browser's own tools, which the page's content policy does not bind. */
const bringAxe = async (page: Page): Promise<void> => {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(await axeSource());
};

/** What breaks the rules on the page as it stands, as sentences. */
const brokenRules = async (page: Page, rules: Rules): Promise<string[]> => {
  await bringAxe(page);
  return page.evaluate(async (options) => {
    const { axe: checker } = window as unknown as {
      axe: {
        run(options: object): Promise<{
          violations: Array<{ id: string; nodes: Array<{ html: string; failureSummary: string }> }>;
        }>;
      };
    };
    // What passes is not described: that takes longer than the checks.
    const result = await checker.run({ ...options, resultTypes: ['violations'] });
    return result.violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes.length}, such as ${nodes[0]?.html.slice(0, 160)} ${nodes[0]?.failureSummary.replace(/\s+/g, ' ').slice(0, 200)}`,
    );
  }, rules);
};

/** The same of controls that stand on a page to be looked at, in the theme that it shows. */
export const violationsOfControls = (page: Page): Promise<string[]> => brokenRules(page, asControls);

/**
 * Violations of WCAG 2.2 AA on the page as it stands, in the dark and in the light at each width, as sentences; and what
 * does not fit, on a phone too.
 */
export const violations = async (
  page: Page,
  screen: string,
  widths: readonly number[] = deskToPhone,
): Promise<string[]> => {
  const found: string[] = [];
  const { height } = page.viewportSize() ?? { height: 900 };
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  const dark = await brokenRules(page, colours);
  found.push(...dark.map((sentence) => `${screen}, in the dark: ${sentence}`));
  await page.emulateMedia({ colorScheme: 'light' });
  for (const [at, width] of widths.entries()) {
    await page.setViewportSize({ width, height });
    const broken = await brokenRules(page, at === 0 ? everything : allButColours);
    found.push(...broken.map((sentence) => `${screen}, ${width} px: ${sentence}`));
    for (const part of await sidewaysScrolls(page)) found.push(`${screen}, ${width} px: ${part}`);
  }
  await page.setViewportSize({ width: phone, height });
  for (const part of await sidewaysScrolls(page)) found.push(`${screen}, ${phone} px: ${part}`);
  await page.setViewportSize({ width: 1440, height });
  return found;
};

/**
 * What can be scrolled sideways: the page, or a part of it that scrolls by itself and would hide it from the page. Code
 * may, because its lines must not be broken.
 */
export const sidewaysScrolls = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    // What goes by the width in script, as the room does, is told of it with the next frame.
    for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
    return [document.documentElement, ...document.querySelectorAll<HTMLElement>('body *')]
      .filter((element) => {
        const { overflowX } = getComputedStyle(element);
        const scrolls =
          element === document.documentElement || overflowX === 'auto' || overflowX === 'scroll';
        const isCode = element.tagName === 'PRE' || element.tagName === 'TEXTAREA';
        return scrolls && !isCode && element.scrollWidth > element.clientWidth + 1;
      })
      .map(
        (element) =>
          `${element.tagName} ${element.className} scrolls sideways by ${element.scrollWidth - element.clientWidth} px`,
      );
  });
