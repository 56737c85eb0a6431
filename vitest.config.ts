import solid from 'vite-plugin-solid';
import { defineConfig } from 'vitest/config';
import { LaneReporter } from './tests/support/lane-reporter.ts';

const node = (name: string, folders: string[]) => ({
  test: {
    name,
    include: folders.map((folder) => `tests/${folder}/**/*.test.ts`),
    environment: 'node' as const,
    // The laws try hundreds of rooms; a busy machine must make them slow, not red.
    testTimeout: 120_000,
  },
});

export default defineConfig({
  test: {
    reporters: ['default', new LaneReporter()],
    projects: [
      node('unit', ['shared', 'laws', 'simulation', 'conformance', 'architecture']),
      {
        plugins: [solid()],
        test: {
          name: 'client',
          include: ['tests/client/**/*.test.{ts,tsx}'],
          environment: 'jsdom',
          // A page is drawn in seconds on a machine that does much else: slow, not red.
          testTimeout: 60_000,
        },
      },
      // Real processes, sockets and browsers: one file at a time, so that a slow machine is slow and not flaky.
      {
        test: {
          name: 'integration',
          include: ['tests/server/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 30_000,
          hookTimeout: 30_000,
        },
      },
      // Needs root and minutes: run by tests/long/run.mjs, never by `npm test`.
      ...(process.env.LONG_LANE
        ? [{ test: { name: 'long', include: ['tests/long/**/*.test.ts'], fileParallelism: false } }]
        : []),
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // What holds after a while: the default of 1 s is too little for a busy machine.
          expect: { poll: { timeout: 20_000 } },
        },
      },
    ],
  },
});
