import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

// The tests of the command line start bin/qe.js, which needs dist/: run `npm run build` first (test/support/qe.ts says so).
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // how long something takes on a busy machine is no reason to fail; what is meant to be quick is counted in steps
    testTimeout: 600_000,
    hookTimeout: 600_000,
    // no test changes a module, so that all of a worker may share them: reading them anew for each file took as long as the tests of most
    isolate: false,
    // most tests wait for processes that they start: one worker on two cores would leave one of them idle
    maxWorkers: Math.max(2, availableParallelism() - 1),
    env: { TZ: 'UTC' },
  },
});
