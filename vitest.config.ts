import { defineConfig } from 'vitest/config';

// The tests of the command line start bin/qe.js, which needs dist/: run `npm run build` first (test/support/qe.ts says so).
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 20_000,
    env: { TZ: 'UTC' },
  },
});
