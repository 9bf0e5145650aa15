/**
 * `pnpm bench [names|search|size]`: runs one benchmark, or all, and puts its figures into `docs/benchmarks.md`.
 *
 * Each prints figures that were measured side by side in one run. What follows the name goes to the benchmark; figures
 * of such a run, say of other sizes, are only printed.
 */
import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { format, resolveConfig } from 'prettier';

import { startPostgres } from './postgres.mjs';

const root = join(import.meta.dirname, '..');
const page = join(root, 'docs/benchmarks.md');
const names = ['names', 'search', 'size'] as const;
const [chosen, ...rest] = process.argv.slice(2);

/** Runs a script, shows what it prints, and gives it back. */
function run(file: string, env: NodeJS.ProcessEnv = {}): Promise<string> {
  return new Promise((resolve, reject) => {
    const flags = ['--conditions=@praman/source', '--max-old-space-size=8192'];
    const child = spawn(process.execPath, [...flags, file, '--markdown', ...rest], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, ...env },
    });
    let printed = '';
    child.stdout.on('data', (data: Buffer) => {
      printed += String(data);
      process.stdout.write(data);
    });
    child.on('close', (code) => (code === 0 ? resolve(printed) : reject(new Error(`${file} ended with ${code ?? 1}`))));
  });
}

const benches: Readonly<Record<(typeof names)[number], () => Promise<string>>> = {
  names: () => run('packages/names/bench/names.ts'),
  size: () => run('.ci/bench-size.ts'),
  async search() {
    // on PostgreSQL, ours or the one that is named, and then embedded
    const server = process.env['DATABASE_URL'] ? undefined : await startPostgres({ tuned: true });
    const real = await run('packages/registry/bench/search.ts', server && { DATABASE_URL: server.url });
    server?.stop();
    return `${real}\n${await run('packages/registry/bench/search.ts', { DATABASE_URL: undefined })}`;
  },
};

if (chosen !== undefined && !(chosen in benches)) {
  console.error(`pnpm bench ${names.join('|')}`);
  process.exit(2);
}

for (const name of names.filter((each) => chosen === undefined || each === chosen)) {
  const figures = await benches[name]();
  if (rest.length || figures.includes('not run:')) continue;
  const text = readFileSync(page, 'utf8');
  const section = new RegExp(`(<!-- ${name} -->)[^]*?(<!-- /${name} -->)`);
  const fresh = text.replace(section, (_, open: string, close: string) => `${open}\n\n${figures.trim()}\n\n${close}`);
  writeFileSync(page, await format(fresh, { ...(await resolveConfig(page)), filepath: page }));
}
