import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { type Browser, chromium } from 'playwright-core';
import { packageRoot } from '../../server/paths.ts';

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/chromium-browser',
];

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];

export interface TestBrowser {
  readonly browser: Browser;
  close(): Promise<void>;
}

/** How to start a Chromium; the folder holds what was unpacked for it. */
interface BrowserHome {
  readonly executablePath: string;
  readonly args: string[];
  readonly env: { [name: string]: string };
  readonly folder?: string;
}

/**
 * Finds the Chromium of the machine when there is one, else unpacks the one inside the npm package, so that tests need
 * nothing but npm. BROWSER_FROM=npm asks for the latter.
 */
export const makeBrowserHome = async (): Promise<BrowserHome> => {
  const env = { ...process.env } as { [name: string]: string };
  const found = process.env.BROWSER_FROM === 'npm' ? undefined : installed.find(existsSync);
  if (found) return { executablePath: found, args: flags, env };
  const folder = await mkdtemp(join(tmpdir(), 'panelroom-chromium-'));
  const { stdout: executablePath } = await promisify(execFile)(
    process.execPath,
    [join(packageRoot, 'tests/support/chromium-unpack.mjs')],
    { cwd: packageRoot, env: { ...env, TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' } },
  );
  const libraries = [dirname(executablePath), join(folder, 'al2023', 'lib'), join(folder, 'al2', 'lib')];
  return {
    executablePath,
    args: [...flags, '--headless=shell'],
    env: {
      ...env,
      LD_LIBRARY_PATH: libraries.join(':'),
      FONTCONFIG_FILE: await writeFontSettings(folder),
      // The only locale that a bare machine has: in any other Chromium cannot name a file outside ASCII.
      LC_ALL: 'C.UTF-8',
      TMPDIR: folder,
    },
    folder,
  };
};

export const removeBrowserHome = async ({ folder }: BrowserHome): Promise<void> => {
  if (folder) await rm(folder, { recursive: true, force: true });
};

/** A Chromium of the caller's own, out of the home that the run of tests made, else out of one of its own. */
export const openBrowser = async (): Promise<TestBrowser> => {
  const shared = process.env.PANELROOM_BROWSER;
  const home: BrowserHome = shared ? JSON.parse(shared) : await makeBrowserHome();
  const browser = await chromium.launch(home);
  return {
    browser,
    async close() {
      await browser.close();
      if (!shared) await removeBrowserHome(home);
    },
  };
};

/** A bare machine has no font settings, and without any the browser draws no text at all. */
const writeFontSettings = async (folder: string): Promise<string> => {
  const cache = join(folder, 'font-cache');
  await mkdir(cache, { recursive: true });
  const fonts = [
    join(folder, 'fonts'),
    '/usr/share/fonts',
    join(packageRoot, 'node_modules/@expo-google-fonts/noto-sans'),
  ];
  const file = join(folder, 'fonts.conf');
  await writeFile(
    file,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${fonts.map((dir) => `<dir>${dir}</dir>`).join('')}<cachedir>${cache}</cachedir></fontconfig>`,
  );
  return file;
};
