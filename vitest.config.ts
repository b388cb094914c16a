import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { SlowFirst } from './tests/support/slow-first.ts';

const needBuild = 'tests/support/need-build.ts';
const choosePages = 'tests/support/choose-pages.ts';
const serveBuild = 'tests/support/serve-build.ts';

// Four layers: pure functions, the rules over the real record, the built files, a real browser. The
// last two read dist/, so "npm test" builds first. Files of all layers run side by side.
export default defineConfig({
  test: {
    // No test fails because a machine is slow; one that hangs is told all the same.
    testTimeout: 1_800_000,
    hookTimeout: 1_800_000,
    expect: { poll: { timeout: 120_000, interval: 50 } },
    // One more than there are cores, since one file waits for a build and others for a browser.
    maxWorkers: availableParallelism() + 1,
    // A busy machine may lose a race between a browser and a test once; what is wrong is wrong twice.
    retry: 1,
    sequence: { sequencer: SlowFirst },
    projects: [
      // These share what they import, which takes longer than to run them.
      { test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], isolate: false } },
      { test: { name: 'content', include: ['tests/content/**/*.test.ts'], isolate: false } },
      {
        test: {
          name: 'build',
          include: ['tests/build/**/*.test.ts'],
          globalSetup: [needBuild, choosePages],
          isolate: false,
        },
      },
      {
        // The engine over the built index, in Node: hundreds of queries, each with its wanted page.
        test: {
          name: 'search',
          include: ['tests/search/**/*.test.ts'],
          globalSetup: [needBuild, serveBuild],
          isolate: false,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: [needBuild, choosePages, 'tests/support/need-browser.ts', serveBuild],
          isolate: false,
        },
      },
    ],
  },
});
