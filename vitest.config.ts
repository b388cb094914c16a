import { defineConfig } from 'vitest/config';

// Four layers: pure functions, the rules over the real record, the built files, a real browser. The
// last two read dist/, so "npm test" builds first.
export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['tests/unit/**/*.test.ts'] } },
      { test: { name: 'content', include: ['tests/content/**/*.test.ts'] } },
      {
        test: {
          name: 'build',
          include: ['tests/build/**/*.test.ts'],
          globalSetup: 'tests/support/need-build.ts',
          testTimeout: 120_000,
        },
      },
      {
        // The engine over the built index, in Node: hundreds of queries, each with its wanted page.
        test: {
          name: 'search',
          include: ['tests/search/**/*.test.ts'],
          globalSetup: ['tests/support/need-build.ts', 'tests/support/serve-build.ts'],
          testTimeout: 180_000,
          maxWorkers: 1,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: [
            'tests/support/need-build.ts',
            'tests/support/need-browser.ts',
            'tests/support/serve-build.ts',
          ],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          maxWorkers: 2,
        },
      },
    ],
  },
});
