import { defineConfig } from 'vitest/config';

/** End-to-end tests: the examples in a real browser, served as `npm start` serves them. */
export default defineConfig({
  resolve: { conditions: ['@praman/source'] },
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['examples/**/*.test.ts', '.storybook/*.test.ts'],
    fileParallelism: false,
    testTimeout: 45_000,
    hookTimeout: 120_000,
  },
});
