/** What lets things wait. Handed in, so that a test can make hours pass in a moment. */
export interface Timers {
  /** Ms since some moment: runs evenly, whatever happens to the clock. */
  elapsed(): number;
  /** Does the task once, after so many ms; the returned function takes it back. Keeps no process alive. */
  after(ms: number, task: () => void): () => void;
}

export const systemTimers: Timers = {
  elapsed: () => performance.now(),
  after(ms, task) {
    const timer = setTimeout(task, ms).unref();
    return () => clearTimeout(timer);
  },
};
