/** How fast one connection may send. */
export interface PaceLimits {
  readonly commandsPerSecond: number;
  readonly commandBurst: number;
}

/** When one connection's commands may go on to the room. */
export interface CommandPace {
  mayGo(n: number): boolean;
  /** Command n may not go or could not be kept, and will come again: what follows it waits for it. */
  hold(n: number): void;
  /** Command n is decided, and will not come again. */
  settle(n: number): void;
}

/**
 * A token bucket that keeps the order. Once command n was told to wait, every later one must wait too until n itself has
 * come again, or an edit could overtake the note it edits, and its acknowledgement would be taken for that of n.
 */
export const createCommandPace = (limits: PaceLimits, now: () => number): CommandPace => {
  const bucket = createBucket({ perSecond: limits.commandsPerSecond, burst: limits.commandBurst }, now);
  let heldAt: number | null = null;
  let settled = 0;
  return {
    mayGo(n) {
      if (heldAt !== null && n > heldAt) return false;
      if (!bucket.take()) return false;
      if (n === heldAt) heldAt = null;
      return true;
    },
    hold(n) {
      // What is decided already was only sent twice: nobody will send it a third time.
      if (n > settled) heldAt = Math.min(heldAt ?? n, n);
    },
    settle(n) {
      settled = Math.max(settled, n);
      if (heldAt !== null && heldAt <= settled) heldAt = null;
    },
  };
};

/** A token bucket: `burst` at once, `perSecond` in the long run. */
export const createBucket = (
  { perSecond, burst }: { readonly perSecond: number; readonly burst: number },
  now: () => number,
) => {
  let tokens = burst;
  let filledAt = now();
  return {
    take(): boolean {
      const at = now();
      // A clock that was put back must not empty the bucket for as long as it was put back by.
      const passed = Math.max(0, at - filledAt);
      tokens = Math.min(burst, tokens + (passed / 1000) * perSecond);
      filledAt = at;
      if (tokens < 1) return false;
      tokens -= 1;
      return true;
    },
  };
};
