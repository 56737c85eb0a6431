/** Where the steady clock takes its time from. */
export interface TimeSources {
  /** The system's clock, which an operator or a time server may put back. */
  readonly wall: () => number;
  /** Runs evenly from some moment on, whatever happens to the other. */
  readonly elapsed: () => number;
}

const systemTime: TimeSources = { wall: Date.now, elapsed: () => performance.now() };

/**
 * Epoch milliseconds that never go back. While the system's clock is behind what was told already, time goes on at
 * its own pace from there: an invite that has expired stays expired, and nothing waits for hours that come twice.
 */
export const createSteadyClock = ({ wall, elapsed }: TimeSources = systemTime): (() => number) => {
  let told = wall();
  let toldAt = elapsed();
  return () => {
    const at = elapsed();
    told = Math.max(wall(), told + Math.max(0, at - toldAt));
    toldAt = at;
    return Math.floor(told);
  };
};
