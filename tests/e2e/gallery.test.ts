import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packageRoot } from '../../server/paths.ts';
import { openBrowser, type TestBrowser } from '../support/browser.ts';

/** Where the pictures lie, for whoever changed a control and wants to look: not kept by git. */
const folder = join(packageRoot, '.cache', 'gallery');

let vite: ViteDevServer;
let browser: TestBrowser;

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
});
afterAll(async () => {
  await browser.close();
  await vite.close();
});

/** Takes a picture of each control; returns their names with a hash of the picture. */
const photograph = async (page: Page, theme: 'light' | 'dark'): Promise<Map<string, string>> => {
  await page.getByRole('button', { name: theme === 'light' ? 'Light' : 'Dark', exact: true }).click();
  await mkdir(join(folder, theme), { recursive: true });
  const pictures = new Map<string, string>();
  for (const section of await page.locator('main > section').all()) {
    const name = (await section.getAttribute('id')) ?? '';
    const picture = await section.screenshot({ animations: 'disabled', caret: 'hide' });
    await writeFile(join(folder, theme, `${name}.png`), picture);
    pictures.set(name, createHash('sha256').update(picture).digest('hex'));
  }
  return pictures;
};

describe('the gallery', () => {
  it('[U36] draws every control in its states, in both themes, without a complaint and within its width', async () => {
    const context = await browser.browser.newContext({ viewport: { width: 1280, height: 900 } });
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    await page.goto(`http://127.0.0.1:${(vite.httpServer?.address() as AddressInfo).port}/gallery`);
    await page.getByRole('heading', { name: 'Controls' }).waitFor();
    const [light, dark] = [await photograph(page, 'light'), await photograph(page, 'dark')];
    expect([...light.keys()]).toEqual([...dark.keys()]);
    expect(light.size).toBeGreaterThan(45);
    for (const [name, hash] of light) expect(dark.get(name), `${name} looks the same in dark`).not.toBe(hash);
    const tooWide = await page.evaluate(() =>
      [...document.querySelectorAll('main > section')]
        .filter((section) => section.scrollWidth > section.clientWidth + 1)
        .map((section) => section.id),
    );
    expect(tooWide).toEqual([]);
    expect(complaints).toEqual([]);
    console.log(`gallery: ${light.size} controls in two themes, in .cache/gallery`);
    await context.close();
  });
});
