/** Shares the way to the disk among rooms: so many may write at once, the others wait in the order they came. */
export interface WriteTurns {
  during<Result>(write: () => Promise<Result>): Promise<Result>;
}

export const createWriteTurns = (atOnce: number): WriteTurns => {
  let taken = 0;
  const waiting: Array<() => void> = [];
  return {
    async during(write) {
      if (taken < atOnce) taken += 1;
      else await new Promise<void>((goAhead) => waiting.push(goAhead));
      try {
        return await write();
      } finally {
        // Handed over and not given back, or a newcomer could slip in before the one that waited.
        const next = waiting.shift();
        if (next) next();
        else taken -= 1;
      }
    },
  };
};
