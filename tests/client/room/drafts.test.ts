import { describe, expect, test } from 'vitest';
import { createMemoryStorage } from '../../../client/room/device-storage.ts';
import { createDrafts, isBegun } from '../../../client/room/drafts.ts';
import { createHeard } from '../../../client/room/heard.ts';

const draft = {
  text: 'Rolled back first',
  sign: 'strength',
  scope: 'private',
  startedAt: 81_000,
} as const;

describe('drafts', () => {
  test('[R7] a draft outlives the page, with its sign and its first keystroke', () => {
    const device = createMemoryStorage();
    createDrafts(device, 'room/ravi').put('q7', draft);
    expect(createDrafts(device, 'room/ravi').of('q7')).toEqual(draft);
  });

  test('[R7] each question has its own, and each seat', () => {
    const device = createMemoryStorage();
    const drafts = createDrafts(device, 'room/ravi');
    drafts.put('q7', draft);
    expect(drafts.of('q9')).toBeUndefined();
    expect(createDrafts(device, 'room/yuki').of('q7')).toBeUndefined();
  });

  test('[R7] a saved note leaves no draft behind', () => {
    const device = createMemoryStorage();
    const drafts = createDrafts(device, 'room/ravi');
    drafts.put('q7', draft);
    drafts.drop('q7');
    expect(drafts.of('q7')).toBeUndefined();
    expect(device.keys('')).toEqual([]);
  });

  test('[R1] blanks alone are nothing that a swap would take away', () => {
    expect(isBegun({ ...draft, text: '  ' })).toBe(false);
    expect(isBegun(draft)).toBe(true);
  });

  test('[R7] ticks on the guide stay on the device', () => {
    const device = createMemoryStorage();
    const heard = createHeard(device, 'room/ravi');
    heard.set('q7', 0, true);
    heard.set('q7', 2, true);
    heard.set('q7', 0, false);
    expect(createHeard(device, 'room/ravi').of('q7')).toEqual([2]);
  });
});
