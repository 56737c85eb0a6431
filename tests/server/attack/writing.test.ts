import { describe, expect, it } from 'vitest';
import { createPresence } from '../../../server/live/presence.ts';
import type { PanelistId } from '../../../shared/id.ts';
import { SeededRandom } from '../../support/seeded-random.ts';
import { tellTrials } from '../../support/trials.ts';

const hidden = 'hidden' as PanelistId;
const minute = 60_000;

/** Virtual time: tasks run in their order when it passes. */
const createTime = () => {
  let now = 0;
  const tasks = new Map<object, { readonly at: number; readonly task: () => void }>();
  return {
    now: () => now,
    timers: {
      elapsed: () => now,
      after(ms: number, task: () => void) {
        const key = {};
        tasks.set(key, { at: now + ms, task });
        return () => void tasks.delete(key);
      },
    },
    passTo(until: number) {
      for (;;) {
        const [next] = [...tasks].filter(([, { at }]) => at <= until).toSorted(([, a], [, b]) => a.at - b.at);
        if (!next) break;
        tasks.delete(next[0]);
        now = next[1].at;
        next[1].task();
      }
      now = until;
    },
  };
};

/** What others hear, and when, of a seat that types these many keys in each of its bursts. */
const heardOf = (bursts: ReadonlyArray<{ readonly from: number; readonly keys: number }>) => {
  const time = createTime();
  const presence = createPresence(time.timers);
  const heard: string[] = [];
  presence.onChange(() => heard.push(`${time.now()} ${JSON.stringify([...presence.seats()])}`));
  presence.arrive(hidden);
  for (const { from, keys } of bursts) {
    time.passTo(from);
    for (let key = 0; key < keys; key += 1) {
      presence.setWriting(hidden, true);
      // Within the step: however fast somebody types, and whether a thought makes them stop.
      time.passTo(from + Math.floor((4_000 * (key + 1)) / keys));
      presence.setWriting(hidden, key % 3 !== 2);
    }
    presence.setWriting(hidden, true);
    time.passTo(from + 8_000);
    presence.setWriting(hidden, false);
    time.passTo(from + 20_000);
  }
  time.passTo(10 * minute);
  return heard;
};

describe('the writing flag', () => {
  it('[T05] tells in steps of 5 s that somebody writes, and the moments are the same for a word and a page', () => {
    const random = new SeededRandom(5);
    const pairs = 200;
    let differing = 0;
    for (let pair = 0; pair < pairs; pair += 1) {
      const starts = [0, 1, 2].map((burst) => 30_000 * burst + random.between(0, 5_000));
      const life = () => heardOf(starts.map((from) => ({ from, keys: random.between(1, 120) })));
      const [one, other] = [life(), life()];
      if (JSON.stringify(one) !== JSON.stringify(other)) differing += 1;
      expect(one.length).toBeGreaterThan(3);
    }
    tellTrials('T05', {
      trials: pairs,
      failures: differing,
      counts: { 'pairs of presence transcripts': pairs },
    });
    expect(differing).toBe(0);
  });
});
