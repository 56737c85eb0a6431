import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import type { AddressInfo, Server } from 'node:net';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packageRoot } from '../../server/paths.ts';
import { openBrowser, type TestBrowser } from '../support/browser.ts';
import { violationsOfControls } from './violations.ts';

/** Where the pictures lie, for whoever changed a control and wants to look: not kept by git. */
const folder = join(packageRoot, '.cache', 'gallery');

/** Each control has its file of states. */
const galleryEntries = readdirSync(join(packageRoot, 'client', 'ui')).filter((file) =>
  file.endsWith('.gallery.tsx'),
).length;

let vite: ViteDevServer;
let browser: TestBrowser;
let page: Page;
const complaints: string[] = [];

beforeAll(async () => {
  const starting = createServer({
    root: join(packageRoot, 'client'),
    configFile: join(packageRoot, 'vite.config.ts'),
    logLevel: 'error',
    cacheDir: join(packageRoot, '.cache', 'gallery-vite'),
    server: { host: '127.0.0.1', port: 0, hmr: false, watch: null },
  });
  [vite, browser] = await Promise.all([starting, openBrowser()]);
  await vite.listen();
  page = await browser.browser.newPage({ viewport: { width: 1280, height: 900 } });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  const { port } = (vite.httpServer as Server).address() as AddressInfo; // It listens on a port.
  await page.goto(`http://127.0.0.1:${port}/gallery`);
  await page.getByRole('heading', { name: 'Controls' }).waitFor();
});
afterAll(async () => {
  await browser.close();
  await vite.close();
});

const themes = ['Light', 'Dark'] as const;
type Theme = (typeof themes)[number];

const choose = (theme: Theme): Promise<void> =>
  page.getByRole('button', { name: theme, exact: true }).click();

/** Takes one picture of all controls; resolves to a hash of it. */
const photograph = async (theme: Theme): Promise<string> => {
  await choose(theme);
  await mkdir(folder, { recursive: true });
  const picture = await page.screenshot({ fullPage: true, animations: 'disabled', caret: 'hide' });
  await writeFile(join(folder, `${theme.toLowerCase()}.png`), picture);
  return createHash('sha256').update(picture).digest('hex');
};

describe('the gallery', () => {
  it('[U36] draws every control in its states, in both themes, without a complaint and within its width', async () => {
    const [light, dark] = [await photograph('Light'), await photograph('Dark')];
    expect(light).not.toBe(dark);
    const sections = await page.evaluate(() =>
      [...document.querySelectorAll('main > section')].map((section) => ({
        id: section.id,
        height: section.getBoundingClientRect().height,
      })),
    );
    expect(sections.length).toBe(galleryEntries);
    expect(sections.filter(({ height }) => height < 60)).toEqual([]);
    const tooWide = await page.evaluate(() =>
      [...document.querySelectorAll('main > section')]
        .filter((section) => section.scrollWidth > section.clientWidth + 1)
        .map((section) => section.id),
    );
    expect(tooWide).toEqual([]);
    expect(complaints).toEqual([]);
    console.log(`gallery: ${sections.length} controls in two themes, in .cache/gallery`);
  });

  it.each(themes)('[U35] axe finds nothing wrong with any control in any state: %s', async (theme) => {
    await choose(theme);
    expect(await violationsOfControls(page)).toEqual([]);
  });
});
