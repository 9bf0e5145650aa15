import { defineConfig } from 'vitest/config';

/** Node tests. Packages resolve to source through the workspace's own export condition, so nothing is built first. */
export default defineConfig({
  resolve: { conditions: ['@praman/source'] },
  ssr: { resolve: { conditions: ['@praman/source', 'node'] } },
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: [
      'packages/{schemas,names,credentials,client,registry}/src/**/*.test.ts',
      'packages/elements/src/**/*.node.test.ts',
    ],
    pool: 'forks',
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
});
