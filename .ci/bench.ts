/**
 * `pnpm bench [names|search|size] …`: runs the benchmarks and, when all of them ran, writes `docs/benchmarks.md`.
 *
 * Each prints figures that were measured side by side in one run.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const benches: Readonly<Record<string, string>> = {
  names: 'packages/names/bench/names.ts',
  search: 'packages/registry/bench/search.ts',
  size: '.ci/bench-size.ts',
};

const [name = 'names', ...rest] = process.argv.slice(2);
const file = benches[name];
if (!file) {
  console.error(`pnpm bench ${Object.keys(benches).join('|')}`);
  process.exit(2);
}
const env = { ...process.env };
if (name === 'search' && !env['DATABASE_URL']) {
  const { startPostgres } = await import('./postgres.mjs');
  env['DATABASE_URL'] = (await startPostgres({ tuned: true })).url;
}
const { status } = spawnSync(
  process.execPath,
  ['--conditions=@praman/source', '--max-old-space-size=8192', file, ...rest],
  {
    cwd: root,
    stdio: 'inherit',
    env,
  },
);
process.exit(status ?? 1);
