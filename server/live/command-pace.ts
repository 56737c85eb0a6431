/** How fast one connection may send. */
export interface PaceLimits {
  readonly commandsPerSecond: number;
  readonly commandBurst: number;
}

/**
 * A token bucket that keeps the order. Once command n was told to wait, every later one must wait too until n has
 * come again, or an edit could overtake the note it edits.
 */
export const createCommandPace = (limits: PaceLimits, now: () => number) => {
  let tokens = limits.commandBurst;
  let filledAt = now();
  let heldAt: number | null = null;
  return (n: number): boolean => {
    const at = now();
    tokens = Math.min(limits.commandBurst, tokens + ((at - filledAt) / 1000) * limits.commandsPerSecond);
    filledAt = at;
    if (heldAt !== null && n > heldAt) return false;
    if (tokens < 1) {
      heldAt = n;
      return false;
    }
    heldAt = null;
    tokens -= 1;
    return true;
  };
};
