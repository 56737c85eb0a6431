import type { Page } from 'playwright-core';
import type { Person } from './panel.ts';

/** `en-XB` is English in brackets, from right to left. */
type Language = 'en' | 'en-XB';

/** Chooses the language of whatever this person opens from now on. */
export const chooseLanguage = ({ page }: Person, code: Language): Promise<void> =>
  page.evaluate((language) => localStorage.setItem('panelroom.language', language), code);

/** Resolves once the page is there in the language. */
const spokenIn = async ({ page }: Person, code: Language): Promise<void> => {
  await page.locator(`html[lang=${code}]`).waitFor();
  await page.locator('h1, h2').first().waitFor();
};

/** Reads the same page in another language, and goes on in it. */
export const speakIn = async (person: Person, code: Language): Promise<void> => {
  await chooseLanguage(person, code);
  await person.page.reload();
  await spokenIn(person, code);
};

/** Opens a page in brackets, for who chose to read them. */
export const visitInBrackets = async (person: Person, address: string): Promise<void> => {
  await person.page.goto(address);
  await spokenIn(person, 'en-XB');
};

const widths = [1440, 720, 320];

/**
 * What is wrong with a screen in brackets, as sentences: words that came from no table, a direction that was not turned,
 * a clock time that would turn with it (dates by Intl know their own direction), sideways scroll. Texts of a kit carry the kit's language, and `known` are
 * names and other texts of the room.
 */
export const faultsInBrackets = async (
  page: Page,
  screen: string,
  known: readonly string[],
): Promise<string[]> => {
  const faults: string[] = [];
  const { height } = page.viewportSize() ?? { height: 900 };
  for (const width of widths) {
    await page.setViewportSize({ width, height });
    const found = await page.evaluate(faultsNow, known);
    faults.push(...found.map((fault) => `${screen}, ${width} px: ${fault}`));
  }
  await page.setViewportSize({ width: 1440, height });
  return faults;
};

/** Runs in the page, so it may use nothing from around it. */
const faultsNow = (known: readonly string[]): string[] => {
  const faults: string[] = [];
  const root = document.documentElement;
  if (getComputedStyle(root).direction !== 'rtl') faults.push('does not read from right to left');
  const overflow = root.scrollWidth - root.clientWidth;
  const isOutside = (element: Element) => {
    const { left, right } = element.getBoundingClientRect();
    return left < -1 || right > root.clientWidth + 1;
  };
  const widest = [...document.querySelectorAll('main *, header *')].filter(isOutside).at(-1);
  if (overflow > 0) faults.push(`scrolls sideways by ${overflow} px: ${widest?.outerHTML.slice(0, 120)}`);

  /** What is left of a text without what stands in brackets, however deep. */
  const outside = (text: string): string => {
    let depth = 0;
    let left = '';
    for (const letter of text) {
      if (letter === '⟦') depth += 1;
      if (depth === 0) left += letter;
      if (letter === '⟧') depth -= 1;
    }
    return known.reduce((rest, name) => rest.replaceAll(name, ''), left);
  };
  const look = (text: string, element: Element, where: string) => {
    const isContent =
      element.closest('[lang]') !== root || element.closest('pre, code, kbd, svg, script, style');
    if (!isContent && /\p{Script=Latin}{2}/u.test(outside(text))) faults.push(`${where} "${text.trim()}"`);
    if (/^\s*\d{1,2}(:\d\d){1,2}\s*$/u.test(text) && !element.closest('[dir=ltr], time'))
      faults.push(`the time "${text.trim()}" turns with the page`);
  };
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const { parentElement, textContent } = texts.currentNode;
    if (parentElement && textContent) look(textContent, parentElement, 'text');
  }
  for (const element of document.querySelectorAll('*'))
    for (const name of ['aria-label', 'placeholder', 'title', 'alt']) {
      const value = element.getAttribute(name);
      if (value) look(value, element, name);
    }
  return [...new Set(faults)];
};
