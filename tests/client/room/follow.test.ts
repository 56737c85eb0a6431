import { describe, expect, test } from 'vitest';
import {
  afterEvent,
  busyAfterKey,
  type FollowEvent,
  followAt,
  lateKey,
  targetOfKey,
} from '../../../client/room/follow.ts';
import type { QuestionId } from '../../../shared/id.ts';

const q = (number: number) => `q${number}` as QuestionId; // A slug.
const moved = (to: number, at: number, isWriting = false): FollowEvent => ({
  kind: 'moved',
  to: q(to),
  at,
  isWriting,
});
const after = (...events: readonly FollowEvent[]) => events.reduce(afterEvent, followAt(q(7)));

describe('following', () => {
  test('[R1] whoever does nothing sees the panel’s question at once', () => {
    expect(after(moved(9, 10_000))).toMatchObject({ mode: 'following', inView: q(9) });
  });

  test('[R1] a draft holds the question under the eyes, and the panel’s place is still known', () => {
    expect(after(moved(9, 10_000, true))).toMatchObject({ mode: 'held', inView: q(7), shared: q(9) });
  });

  test('[R1] a key within 3 s holds too', () => {
    const at = 10_000;
    const held = after({ kind: 'pressed', at }, moved(9, at + busyAfterKey - 1));
    expect(held).toMatchObject({ mode: 'held', inView: q(7) });
    expect(after({ kind: 'pressed', at }, moved(9, at + busyAfterKey)).mode).toBe('following');
  });

  test('[R1] a hold by a key ends by itself when the keys have rested', () => {
    const held = [{ kind: 'pressed', at: 10_000 }, moved(9, 11_000)] as const;
    expect(after(...held, { kind: 'passed', at: 12_999 }).mode).toBe('held');
    expect(after(...held, { kind: 'passed', at: 13_000 })).toMatchObject({ mode: 'following', inView: q(9) });
  });

  test('[R1] a hold by a draft stays after the note is saved, because another may follow', () => {
    expect(after(moved(9, 10_000, true), { kind: 'passed', at: 90_000 }).mode).toBe('held');
    const begun = after({ kind: 'pressed', at: 10_000 }, moved(9, 11_000), { kind: 'began' });
    expect(afterEvent(begun, { kind: 'passed', at: 90_000 }).mode).toBe('held');
  });

  test('[R1] while held, further moves change nothing but where the panel is', () => {
    expect(after(moved(9, 10_000, true), moved(13, 20_000))).toMatchObject({
      mode: 'held',
      inView: q(7),
      shared: q(13),
    });
  });

  test('[R1] the panel coming back to the question in view ends the hold', () => {
    expect(after(moved(9, 10_000, true), moved(7, 20_000)).mode).toBe('following');
  });

  test('[R1] who looks around is not taken along, and goes back when they want', () => {
    const own = after({ kind: 'browsed', to: q(4) }, moved(9, 10_000));
    expect(own).toMatchObject({ mode: 'own', inView: q(4), shared: q(9) });
    expect(afterEvent(own, { kind: 'went', to: q(9) })).toMatchObject({ mode: 'following', inView: q(9) });
  });

  test('[R1] browsing to the panel’s own question is following again', () => {
    expect(after({ kind: 'browsed', to: q(4) }, { kind: 'browsed', to: q(7) }).mode).toBe('following');
  });

  test('[R1] the lead goes with the panel when they move it, whatever they were writing', () => {
    const moves = after(moved(9, 10_000, true), { kind: 'went', to: q(9) });
    expect(moves).toMatchObject({ mode: 'following', inView: q(9), swap: null });
  });
});

describe('late keys', () => {
  const swapped = after(moved(9, 10_000));

  test('[R2] a digit within 600 ms of a swap scores the question that was read', () => {
    expect(targetOfKey(swapped, 10_000 + lateKey)).toBe(q(7));
    expect(targetOfKey(swapped, 10_001 + lateKey)).toBe(q(9));
  });

  test('[R2] the end of a hold is a swap as well', () => {
    const released = after({ kind: 'pressed', at: 10_000 }, moved(9, 11_000), { kind: 'passed', at: 13_000 });
    expect(targetOfKey(released, 13_500)).toBe(q(7));
  });

  test('[R2] going somewhere oneself is no swap', () => {
    expect(targetOfKey(after(moved(9, 10_000, true), { kind: 'went', to: q(9) }), 10_100)).toBe(q(9));
    expect(targetOfKey(after(moved(9, 10_000), { kind: 'browsed', to: q(4) }), 10_100)).toBe(q(4));
  });

  test('[R2] the first question of the call was preceded by none', () => {
    const first = afterEvent(followAt(null), moved(1, 10_000));
    expect(targetOfKey(first, 10_100)).toBe(q(1));
  });
});
