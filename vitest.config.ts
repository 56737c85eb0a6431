import { availableParallelism } from 'node:os';
import solid from 'vite-plugin-solid';
import { defineConfig } from 'vitest/config';
import { LaneReporter } from './tests/support/lane-reporter.ts';
import { LongFilesFirst } from './tests/support/long-files-first.ts';

/** One process for many files: loading everything anew for each took as long as half of the tests. */
const shared = {
  isolate: false,
  // What a test makes is thrown away soon: with more room for the young, less of it is copied. A twentieth of the time.
  execArgv: ['--min-semi-space-size=32', '--max-semi-space-size=64'],
};

/** What holds after a while: the default of 1 s is too little for a busy machine. */
const patientPolls = { poll: { timeout: 20_000 } };

export default defineConfig({
  test: {
    reporters: ['default', new LaneReporter()],
    // One more than there are cores: while one waits for a browser or a process, the others compute.
    maxWorkers: availableParallelism() + 1,
    sequence: { sequencer: LongFilesFirst },
    projects: [
      // Whatever needs no page: what computes alone, and real processes and sockets. They share the machine with a browser
      // or a simulation, and the laws try hundreds of rooms: a busy machine must make them slow, not red.
      {
        test: {
          name: 'node',
          ...shared,
          include: ['shared', 'laws', 'simulation', 'conformance', 'architecture', 'server'].map(
            (folder) => `tests/${folder}/**/*.test.ts`,
          ),
          testTimeout: 120_000,
          hookTimeout: 60_000,
          expect: patientPolls,
        },
      },
      {
        plugins: [solid({ hot: false })],
        test: {
          name: 'client',
          ...shared,
          include: ['tests/client/**/*.test.{ts,tsx}'],
          environment: 'jsdom',
          setupFiles: ['tests/support/page-setup.ts'],
          // A page is drawn in seconds on a machine that does much else: slow, not red.
          testTimeout: 60_000,
        },
      },
      // Needs root and minutes: run by tests/long/run.mjs, never by `npm test`.
      ...(process.env.LONG_LANE
        ? [{ test: { name: 'long', include: ['tests/long/**/*.test.ts'], fileParallelism: false } }]
        : []),
      {
        test: {
          name: 'e2e',
          ...shared,
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: 'tests/support/browser-setup.ts',
          testTimeout: 120_000,
          hookTimeout: 120_000,
          expect: patientPolls,
        },
      },
    ],
  },
});
