import { defineConfig } from 'vitest/config';

// A core stays free by default: on two of them that is one worker, and everything takes twice as long.
const WORKERS = 2;

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['{lib,components,cli,test,scripts,entrypoints}/**/*.test.{ts,tsx}'],
          exclude: ['test/servers/**'],
          environment: 'node',
          // Two cores and five megabytes: a bound for a test that hangs, not for one that is slow.
          testTimeout: 60_000,
          maxWorkers: WORKERS,
        },
      },
      {
        test: {
          // Against real servers, which are not on every machine: npm test installs them.
          name: 'servers',
          include: ['test/servers/**/*.test.ts'],
          environment: 'node',
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['e2e/**/*.e2e.ts'],
          environment: 'node',
          testTimeout: 60_000,
          // A browser that has just started on a busy machine can miss a click. A story that fails twice fails.
          retry: 1,
          hookTimeout: 120_000,
          maxWorkers: WORKERS,
        },
      },
    ],
  },
});
