import type { Page } from 'playwright-core';

/**
 * Leaves `painted(check)` in the page: resolves with the time, in epoch ms, of the first frame after `check` holds.
 * A frame is painted after its callbacks, so the time is taken by a task queued in one of them.
 */
export const watchPaint = async (page: Page): Promise<void> => {
  await page.addInitScript(() => {
    const now = () => performance.timeOrigin + performance.now();
    Object.assign(window, {
      keyAt: 0,
      painted: (check: () => boolean) =>
        new Promise<number>((resolve) => {
          const look = () =>
            requestAnimationFrame(() => {
              if (!check()) return look();
              const { port1, port2 } = new MessageChannel();
              port1.onmessage = () => resolve(now());
              port2.postMessage(null);
            });
          look();
        }),
    });
    // The time of the press by the browser's own clock, before any code of the page has run.
    addEventListener(
      'keydown',
      (event) => Object.assign(window, { keyAt: performance.timeOrigin + event.timeStamp }),
      { capture: true },
    );
  });
};

interface Watched {
  readonly keyAt: number;
  painted(check: () => boolean): Promise<number>;
}

/** From now on until the text of `selector` matches: when that was painted. */
export const paintOf = (page: Page, selector: string, pattern: RegExp): Promise<number> =>
  page.evaluate(
    ({ selector: where, source }) => {
      const matches = new RegExp(source);
      return (window as unknown as Watched).painted(() =>
        [...document.querySelectorAll(where)].some((element) => matches.test(element.textContent ?? '')),
      );
    },
    { selector, source: pattern.source },
  );

/** From now on until something matches the selector: when that was painted. */
export const paintOfSelector = (page: Page, selector: string): Promise<number> =>
  page.evaluate(
    (where) => (window as unknown as Watched).painted(() => document.querySelector(where) !== null),
    selector,
  );

/** When the last key was pressed on this page, in epoch ms. */
export const keyAt = (page: Page): Promise<number> =>
  page.evaluate(() => (window as unknown as Watched).keyAt);
