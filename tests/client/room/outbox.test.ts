import { describe, expect, test } from 'vitest';
import type { Locks } from '../../../client/room/client-id.ts';
import {
  createDeviceStorage,
  createMemoryStorage,
  type DeviceStorage,
} from '../../../client/room/device-storage.ts';
import { openOutbox } from '../../../client/room/outbox.ts';
import type { Pending } from '../../../shared/room/replica.ts';

/** Web Locks of one browser: a lock is held until its page lets go, or until the page is gone. */
const buildLocks = (): Locks => {
  const held = new Set<string>();
  return {
    async request(name, _options, granted) {
      if (held.has(name)) return granted(null);
      held.add(name);
      await granted({ name });
      held.delete(name);
    },
  };
};

let made = 0;
const makeId = () => `client-${++made}`;
const rating: Pending = { n: 3, at: 1, name: 'rating.set', args: { questionId: 'q7', value: 3 } };

interface BrowserParts {
  readonly device?: DeviceStorage;
  readonly locks?: Locks | undefined;
}
const buildBrowser = ({ device = createMemoryStorage(), locks = buildLocks() }: BrowserParts = {}) => ({
  device,
  open: (tab = createMemoryStorage(), seat = 'room/ravi') =>
    openOutbox({ seat, device, tab, locks, makeId, onLeave: () => undefined }),
});

describe('outbox', () => {
  test('[R5] a reload gets its own client id back, with what was not sent', async () => {
    const browser = buildBrowser();
    const tab = createMemoryStorage();
    const before = await browser.open(tab);
    before.keep([rating], 3);
    before.release();
    await Promise.resolve();
    const after = await browser.open(tab);
    expect(after).toMatchObject({ client: before.client, pending: [rating], last: 3 });
  });

  test('[R5] two tabs never share a client id, even when one is a copy of the other', async () => {
    const browser = buildBrowser();
    const tab = createMemoryStorage();
    const first = await browser.open(tab);
    const copy = await browser.open(tab);
    expect(copy.client).not.toBe(first.client);
    expect(copy.pending).toEqual([]);
  });

  test('[R5] a new tab takes over what a crashed one left behind', async () => {
    const browser = buildBrowser();
    const crashed = await browser.open();
    const idle = await browser.open();
    idle.keep([], 1);
    crashed.keep([rating], 3);
    crashed.release();
    idle.release();
    await Promise.resolve();
    const successor = await browser.open();
    expect(successor).toMatchObject({ client: crashed.client, pending: [rating], last: 3 });
  });

  test('[R5] nothing is ever sent in the name of another seat', async () => {
    const browser = buildBrowser();
    const ravi = await browser.open();
    ravi.keep([rating], 3);
    ravi.release();
    await Promise.resolve();
    expect((await browser.open(createMemoryStorage(), 'room/yuki')).pending).toEqual([]);
  });

  test('[R5] without locks a reload keeps its id and a duplicated tab gets another', async () => {
    const device = createMemoryStorage();
    const tab = createMemoryStorage();
    const open = () =>
      openOutbox({ seat: 'room/ravi', device, tab, locks: undefined, makeId, onLeave: () => undefined });
    const first = await open();
    const duplicate = await open();
    expect(duplicate.client).not.toBe(first.client);
    duplicate.release();
    expect((await open()).client).toBe(duplicate.client);
  });

  test('[R5] what another version wrote is not read as commands', async () => {
    const browser = buildBrowser();
    browser.device.write('panelroom/outbox/room/ravi/client-x', { pending: 'all', last: '9' });
    expect(await browser.open()).toMatchObject({ pending: [], last: 0 });
  });

  test('[R6] a browser that refuses to keep something is said to', async () => {
    const full = createDeviceStorage(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const outbox = await buildBrowser({ device: full }).open();
    expect(outbox.isKept()).toBe(true);
    outbox.keep([rating], 3);
    expect(outbox.isKept()).toBe(false);
  });
});
