/** What the person chose; `system` follows the device. */
export type ThemeChoice = 'light' | 'dark' | 'system';

const key = 'panelroom.theme';
const isChoice = (value: unknown): value is ThemeChoice =>
  value === 'light' || value === 'dark' || value === 'system';

/** A browser may refuse storage altogether; the theme then lasts as long as the page. */
const stored = (): ThemeChoice => {
  try {
    const value = localStorage.getItem(key);
    return isChoice(value) ? value : 'system';
  } catch {
    return 'system';
  }
};

let choice: ThemeChoice = 'system';
const prefersDark = () => globalThis.matchMedia?.('(prefers-color-scheme: dark)');

const paint = () => {
  const theme = choice === 'system' ? (prefersDark()?.matches ? 'dark' : 'light') : choice;
  document.documentElement.dataset.theme = theme;
};

export const themeChoice = (): ThemeChoice => choice;

export const chooseTheme = (next: ThemeChoice): void => {
  choice = next;
  try {
    localStorage.setItem(key, next);
  } catch {
    // Nothing to keep it in.
  }
  paint();
};

/** Call once, before the first paint. */
export const followTheme = (): void => {
  choice = stored();
  prefersDark()?.addEventListener('change', paint);
  paint();
};
