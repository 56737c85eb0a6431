import { describe, expect, it } from 'vitest';
import { createCommandPace } from '../../server/live/command-pace.ts';

const unhurried = { commandsPerSecond: 0, commandBurst: 100 };

describe('the pace of one connection', () => {
  it('[M11] lets nothing overtake a command that was told to wait, until that one has come again', () => {
    const pace = createCommandPace(unhurried, () => 0);
    pace.hold(7);
    expect([pace.mayGo(8), pace.mayGo(9)]).toEqual([false, false]);
    // One from before it, sent twice.
    expect(pace.mayGo(6)).toBe(true);
    expect(pace.mayGo(8)).toBe(false);
    expect([pace.mayGo(7), pace.mayGo(8)]).toEqual([true, true]);
  });

  it('[M11] waits for nothing that is decided, and so will not come again', () => {
    const pace = createCommandPace(unhurried, () => 0);
    pace.settle(7);
    pace.hold(7);
    expect(pace.mayGo(8)).toBe(true);
    pace.hold(9);
    pace.settle(9);
    expect(pace.mayGo(10)).toBe(true);
  });
});
