import { afterAll, beforeAll } from 'vitest';
import { openBrowser, type TestBrowser } from '../support/browser.ts';
import { removeDataDirs, type ServerProcess, startServer } from '../support/server-process.ts';

/** A server on the built product and a browser, for all tests of a file. `server` may be another after a restart. */
export interface Stage {
  server: ServerProcess;
  readonly browser: TestBrowser;
}

/** Sets the stage before the tests of this file and clears it after them. Its parts are there once a test runs. */
export const setStage = (): Stage => {
  const stage: { server?: ServerProcess; browser?: TestBrowser } = {};
  beforeAll(async () => {
    [stage.server, stage.browser] = await Promise.all([startServer(), openBrowser()]);
  });
  afterAll(async () => {
    await stage.browser?.close();
    await stage.server?.stop();
    await removeDataDirs();
  });
  return stage as Stage; // Whole by the time that anybody asks for its parts.
};
